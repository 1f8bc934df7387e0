/// The only script of a page: sorting by a click on a head, and filtering by typing.
///
/// Without it every table still shows all its rows.
enum PageScript {
  /// The script's source.
  static let source: Markup = """
    (function () {
      "use strict";
      function key(row, place) {
        var text = row.cells[place] ? row.cells[place].textContent.trim() : "";
        var figure = text.replace(/,/g, "").match(/^[<>]?(-?\\d+(\\.\\d+)?)(?![\\d-])/);
        return figure ? Number(figure[1]) : text.toLowerCase();
      }
      function sort(table, place, head) {
        var down = head.getAttribute("aria-sort") === "ascending";
        Array.prototype.forEach.call(head.parentNode.cells, function (cell) {
          cell.removeAttribute("aria-sort");
        });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        var body = table.tBodies[0];
        Array.prototype.slice.call(body.rows).sort(function (left, right) {
          var a = key(left, place), b = key(right, place);
          var order = typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0)
            : typeof a === "number" ? -1 : 1;
          return down ? -order : order;
        }).forEach(function (row) { body.appendChild(row); });
      }
      document.querySelectorAll("table.sortable").forEach(function (table) {
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, place) {
          head.tabIndex = 0;
          head.addEventListener("click", function () { sort(table, place, head); });
          head.addEventListener("keydown", function (event) {
            if (event.key === "Enter") { sort(table, place, head); }
          });
        });
      });
      document.querySelectorAll("table[data-filter]").forEach(function (table) {
        var input = document.createElement("input");
        input.type = "search";
        input.placeholder = "Filter these rows";
        input.setAttribute("aria-label", "Filter these rows");
        input.addEventListener("input", function () {
          var wanted = input.value.toLowerCase();
          Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
            row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0;
          });
        });
        table.parentNode.parentNode.insertBefore(input, table.parentNode);
      });
      window.addEventListener("beforeprint", function () {
        document.querySelectorAll("details:not(.bulk)").forEach(function (part) { part.open = true; });
      });
    })();
    """
}
