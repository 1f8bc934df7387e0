import Testing

/// Tables laid out as Odoo lays them out, with a few rows, for a real PostgreSQL.
///
/// What differs from version to version, by Odoo's own sources and the analyses of OpenUpgrade: the
/// month that ends a fiscal year is a number up to 12; production orders have `date_planned_start`
/// up to 16, beside a `date_start` that says when work began, and only `date_start`, with the
/// planned date in it, from 17; scheduled jobs have `numbercall` and `doall` up to 17; presence lies
/// in `bus_presence` up to 18, in `mail_presence` from 19.
enum OdooLayout: Int, CaseIterable, CustomTestStringConvertible {
  case twelve = 12
  case thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen

  var testDescription: String { "Odoo \(rawValue)" }

  /// Whether scheduled jobs say that they make up for missed runs.
  var hasMakeUp: Bool { rawValue < 18 }

  /// Whether the community's job queue is installed.
  var hasQueue: Bool { rawValue % 3 == 0 }

  /// The statements that make the tables.
  var sql: String {
    [
      common(series: "\(rawValue)"), companies, production, jobs, hasQueue ? Self.queue : "",
      "CREATE TABLE \(rawValue < 19 ? "bus_presence" : "mail_presence") (id serial, user_id int);",
    ].joined(separator: "\n")
  }

  private func common(series: String) -> String {
    """
    CREATE TABLE ir_module_module (id serial PRIMARY KEY, name varchar, state varchar,
      latest_version varchar, author varchar, license varchar, auto_install boolean);
    INSERT INTO ir_module_module (name, state, latest_version, author, auto_install) VALUES
      ('base', 'installed', '\(series).0.1.3', 'Odoo S.A.', false),
      ('stock', 'installed', '\(series).0.1.1', 'Odoo S.A.', false),
      ('mrp', 'installed', '\(series).0.2.0', NULL, false),
      ('stock_lot_scan', 'installed', '\(series).0.1.0.0',
        'Camptocamp, Odoo Community Association (OCA)', false),
      ('hv_base', 'installed', '\(series).0.3.0.0', 'Heva GmbH', false),
      ('hv_run', 'to upgrade', '\(series).0.1.0.0', 'Heva GmbH', true),
      ('crm', 'uninstalled', NULL, 'Odoo S.A.', false);
    CREATE TABLE ir_module_module_dependency (id serial, name varchar, module_id int);
    INSERT INTO ir_module_module_dependency (name, module_id) VALUES
      ('base', 2), ('stock', 3), ('stock', 4), ('base', 5), ('hv_base', 6), ('mrp', 6), ('base', 7);
    CREATE TABLE ir_module_module_exclusion (id serial, name varchar, module_id int);
    INSERT INTO ir_module_module_exclusion (name, module_id) VALUES ('hv_old', 5);
    CREATE TABLE res_currency (id int, name varchar);
    INSERT INTO res_currency VALUES (1, 'EUR'), (2, 'CHF');
    CREATE TABLE res_country (id int, code varchar);
    INSERT INTO res_country VALUES (1, 'DE'), (2, 'CH');
    CREATE TABLE res_partner (id int, country_id int);
    INSERT INTO res_partner VALUES (1, 1), (2, 2);
    CREATE TABLE res_users (id int, login varchar, active boolean, share boolean, company_id int);
    INSERT INTO res_users VALUES (1, '__system__', false, false, 1),
      (2, 'ana@heva.example', true, false, 1), (3, 'bo@heva.example', true, false, 1),
      (4, 'portal', true, true, 1), (5, 'urs@heva.example', true, false, 2);
    CREATE TABLE res_users_log (id serial, create_uid int, create_date timestamp);
    INSERT INTO res_users_log (create_uid, create_date) VALUES (2, now()), (2, now()),
      (5, now() - interval '90 days');
    CREATE TABLE stock_warehouse (id int, name varchar, code varchar, company_id int,
      active boolean);
    INSERT INTO stock_warehouse VALUES (1, 'Hallstadt', 'WH', 1, true),
      (2, 'Zwickau', '007', 1, true), (3, 'Basel', 'WH', 2, true), (4, 'Gone', 'G', 1, false);
    CREATE TABLE stock_picking_type (id int, warehouse_id int);
    INSERT INTO stock_picking_type VALUES (1, 1), (2, 3);
    CREATE TABLE ir_attachment (id serial, store_fname varchar, file_size int, checksum varchar,
      db_datas bytea);
    INSERT INTO ir_attachment (store_fname, file_size, checksum, db_datas) VALUES
      ('aa/1', 700000000, 'c1', NULL), ('aa/1', 700000000, 'c1', NULL),
      ('bb/2', 800000000, 'c2', NULL), (NULL, 3, NULL, 'abc');
    """
  }

  private var companies: String {
    """
    CREATE TABLE res_company (id int, name varchar, parent_id int, currency_id int, partner_id int,
      fiscalyear_lock_date date, fiscalyear_last_day int,
      fiscalyear_last_month \(rawValue < 13 ? "int" : "varchar"));
    INSERT INTO res_company VALUES (1, 'Heva GmbH', NULL, 1, 1, NULL, 31, '12'),
      (2, E'Heva\\nSchweiz; "AG"', 1, 2, 2, NULL, 31, '6');
    """
  }

  private var production: String {
    let (planned, begun) =
      rawValue < 17 ? ("date_planned_start", ", date_start timestamp") : ("date_start", "")
    return """
      CREATE TABLE mrp_production (id serial, picking_type_id int, state varchar,
        \(planned) timestamp\(begun));
      INSERT INTO mrp_production (picking_type_id, state, \(planned)) VALUES
        (1, 'done', now()), (1, 'cancel', now()), (1, 'done', now() - interval '2 years'),
        (2, 'progress', now());
      """
  }

  private var jobs: String {
    guard hasMakeUp else {
      return """
        CREATE TABLE ir_cron (id serial, active boolean, failure_count int);
        INSERT INTO ir_cron (active) VALUES (true), (true), (false);
        """
    }
    return """
      CREATE TABLE ir_cron (id serial, active boolean, numbercall int, doall boolean);
      INSERT INTO ir_cron (active, numbercall, doall) VALUES (true, -1, true), (true, -1, false),
        (false, -1, true);
      """
  }

  private static let queue = """
    CREATE TABLE queue_job (id serial, channel varchar, state varchar, name varchar);
    INSERT INTO queue_job (channel, state, name) VALUES ('root', 'failed', 'secret name'),
      ('root', 'failed', 'x'), ('root', 'done', 'x'), ('root', 'cancelled', 'x'),
      ('root.edi', 'pending', 'x');
    """
}
