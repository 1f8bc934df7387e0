extension OdooQuery {
  /// All questions, in the order they are asked; they fit Odoo 12 to 19.
  public static let all: [OdooQuery] = [
    server, modules, dependencies, exclusions, companies, warehouses, users, logins, production,
    jobs, attachments, queue,
  ]

  /// States of modules that a database holds, or is about to.
  private static let states = "('installed', 'to upgrade', 'to remove', 'to install')"

  private static let server = OdooQuery(
    "server", "The database's size, and the share of its largest table.",
    ["database", "postgres_version", "bytes", "largest_table_share"],
    Variant(
      needs: ["ir_module_module"],
      sql: """
        SELECT current_database() AS database,
          current_setting('server_version_num') AS postgres_version,
          pg_database_size(current_database()) AS bytes,
          (SELECT round(max(pg_total_relation_size(c.oid))::numeric
              / nullif(sum(pg_total_relation_size(c.oid)), 0), 4)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema'))
          AS largest_table_share
        """))

  private static let modules = OdooQuery(
    "modules", "The modules that are installed, with state, version and where they come from.",
    ["name", "state", "version", "kind", "auto_install"],
    Variant(
      needs: ["ir_module_module.latest_version", "ir_module_module.auto_install"],
      sql: """
        SELECT name, state, latest_version AS version,
          CASE WHEN author ILIKE '%Odoo Community Association%' THEN 'community'
            WHEN lower(regexp_replace(coalesce(author, 'Odoo S.A.'), '[^A-Za-z0-9]', '', 'g'))
              IN ('odoo', 'odoosa', 'openerp', 'openerpsa', 'tinysprl') THEN 'standard'
            ELSE 'custom' END AS kind,
          auto_install
        FROM ir_module_module WHERE state IN \(states) ORDER BY name
        """))

  private static let dependencies = OdooQuery(
    "module_dependencies", "What each of these modules depends on.", ["module", "depends_on"],
    Variant(
      needs: ["ir_module_module_dependency"],
      sql: """
        SELECT m.name AS module, d.name AS depends_on
        FROM ir_module_module_dependency d JOIN ir_module_module m ON m.id = d.module_id
        WHERE m.state IN \(states) ORDER BY m.name, d.name
        """))

  private static let exclusions = OdooQuery(
    "module_exclusions", "What each of these modules must not be installed beside.",
    ["module", "excludes"],
    Variant(
      needs: ["ir_module_module_exclusion"],
      sql: """
        SELECT m.name AS module, d.name AS excludes
        FROM ir_module_module_exclusion d JOIN ir_module_module m ON m.id = d.module_id
        WHERE m.state IN \(states) ORDER BY m.name, d.name
        """))

  private static let companies = OdooQuery(
    "companies", "The companies, with parent, currency, country and the end of their fiscal year.",
    ["id", "name", "parent_id", "currency", "country", "month", "day"],
    companiesVariant(
      needs: ["res_company.fiscalyear_last_month", "res_company.fiscalyear_last_day"],
      month: "c.fiscalyear_last_month::text", day: "c.fiscalyear_last_day::text"),
    companiesVariant(needs: [], month: "NULL", day: "NULL"))

  private static func companiesVariant(needs: [String], month: String, day: String) -> Variant {
    Variant(
      needs: ["res_company", "res_currency", "res_partner.country_id", "res_country"] + needs,
      sql: """
        SELECT c.id, regexp_replace(c.name, '[[:cntrl:]]+', ' ', 'g') AS name, c.parent_id,
          u.name AS currency, k.code AS country, \(month) AS month, \(day) AS day
        FROM res_company c LEFT JOIN res_currency u ON u.id = c.currency_id
          LEFT JOIN res_partner p ON p.id = c.partner_id
          LEFT JOIN res_country k ON k.id = p.country_id
        ORDER BY c.id
        """)
  }

  private static let warehouses = OdooQuery(
    "warehouses", "The warehouses, which are the plants of an Odoo database.",
    ["id", "name", "code", "company_id"],
    Variant(
      needs: ["stock_warehouse.active"],
      sql: """
        SELECT id, regexp_replace(name, '[[:cntrl:]]+', ' ', 'g') AS name, code, company_id
        FROM stock_warehouse WHERE active ORDER BY company_id, id
        """),
    Variant(
      needs: ["stock_warehouse"],
      sql: """
        SELECT id, regexp_replace(name, '[[:cntrl:]]+', ' ', 'g') AS name, code, company_id
        FROM stock_warehouse ORDER BY company_id, id
        """))

  private static let users = OdooQuery(
    "users", "How many internal users each company has.", ["company_id", "users"],
    Variant(
      needs: ["res_users.share", "res_users.company_id"],
      sql: """
        SELECT company_id, count(*) AS users FROM res_users
        WHERE active AND NOT coalesce(share, false) AND login NOT IN ('__system__', 'default')
        GROUP BY company_id ORDER BY company_id
        """))

  private static let logins = OdooQuery(
    "logins", "How many of them logged in within thirty days.", ["users"],
    Variant(
      needs: ["res_users_log.create_uid"],
      sql: """
        SELECT count(DISTINCT create_uid) AS users FROM res_users_log
        WHERE create_date > now() - interval '30 days'
        """))

  /// Up to Odoo 16 the planned date is `date_planned_start`, and a `date_start` beside it says when
  /// work began; from 17 on `date_start` is the planned date.
  private static let production = OdooQuery(
    "production", "How many production orders began within a year, by warehouse.",
    ["warehouse_id", "orders"],
    productionVariant("date_planned_start"), productionVariant("date_start"))

  private static func productionVariant(_ date: String) -> Variant {
    Variant(
      needs: ["mrp_production.\(date)", "stock_picking_type.warehouse_id"],
      sql: """
        SELECT t.warehouse_id, count(*) AS orders
        FROM mrp_production p JOIN stock_picking_type t ON t.id = p.picking_type_id
        WHERE p.\(date) > now() - interval '1 year' AND p.state <> 'cancel'
        GROUP BY t.warehouse_id ORDER BY t.warehouse_id
        """)
  }

  /// `doall` went with Odoo 18.
  private static let jobs = OdooQuery(
    "jobs", "How many scheduled jobs are active, and how many of them make up for missed runs.",
    ["active", "make_up"],
    Variant(
      needs: ["ir_cron.doall"],
      sql: """
        SELECT count(*) FILTER (WHERE active) AS active,
          count(*) FILTER (WHERE active AND doall) AS make_up FROM ir_cron
        """),
    Variant(
      needs: ["ir_cron"],
      sql: "SELECT count(*) FILTER (WHERE active) AS active, NULL AS make_up FROM ir_cron"))

  private static let attachments = OdooQuery(
    "attachments", "The size of the filestore, each file once, and what is kept in the database.",
    ["filestore_bytes", "files", "in_database"],
    Variant(
      needs: ["ir_attachment.checksum", "ir_attachment.store_fname", "ir_attachment.db_datas"],
      sql: """
        SELECT (SELECT coalesce(sum(bytes), 0) FROM (SELECT max(file_size) AS bytes
              FROM ir_attachment WHERE store_fname IS NOT NULL
              GROUP BY coalesce(checksum, store_fname)) f) AS filestore_bytes,
          count(DISTINCT store_fname) AS files,
          count(*) FILTER (WHERE db_datas IS NOT NULL) AS in_database
        FROM ir_attachment
        """))

  private static let queue = OdooQuery(
    "queue", "How many queued jobs are not over, by channel and state.",
    ["channel", "state", "jobs"],
    Variant(
      needs: ["queue_job.channel"],
      sql: """
        SELECT channel, state, count(*) AS jobs FROM queue_job
        WHERE state NOT IN ('done', 'cancelled') GROUP BY channel, state ORDER BY channel, state
        """))
}
