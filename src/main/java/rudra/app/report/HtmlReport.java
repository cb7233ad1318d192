package rudra.app.report;

import java.util.List;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.SvgPicture;
import rudra.analysis.picture.TextWidth;
import rudra.app.Messages;
import rudra.app.report.Report.Entry;
import rudra.app.report.Report.Table;

/**
 * A report as one page of HTML: pictures are in it, it loads nothing and runs nothing, and every
 * word of the data is text.
 */
final class HtmlReport {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 340;

    /** Nothing may be loaded or run, whatever is in the data. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final String STYLE =
            """
            body{font:14px/1.5 Inter,system-ui,sans-serif;color:#1b2530;max-width:980px;margin:2rem auto;padding:0 1rem}
            h1{font-size:24px;margin:0 0 .3em}h2{font-size:17px;margin:2em 0 .5em;border-bottom:1px solid #dfe4e9}
            h3{font-size:14px;margin:1.4em 0 .3em}p{margin:.3em 0}.muted{color:#5b6875}.answer{font-size:16px}
            .figures{display:flex;flex-wrap:wrap;gap:8px 28px;margin:1em 0}.figures dt{color:#5b6875;font-size:12px}
            .figures dd{margin:0;font-size:18px}figure{margin:1em 0;break-inside:avoid}svg{width:100%;height:auto}
            .scroll{overflow-x:auto}table{border-collapse:collapse;font-size:12px}
            th,td{padding:2px 10px 2px 0;text-align:left;vertical-align:top;border-bottom:1px solid #eef1f4}
            th{color:#5b6875;font-weight:500}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            td.v{overflow-wrap:anywhere}@media print{body{margin:0}}
            """;

    private final Report report;
    private final Messages messages;
    private final StringBuilder page = new StringBuilder();

    HtmlReport(Report report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    String page() {
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n<title>")
                .append(escaped(report.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style></head>\n<body>\n");
        element("h1", "", report.title());
        report.description().forEach(text -> element("p", "muted", text));
        report.sentences().forEach(text -> element("p", "answer", text));
        figures();
        report.charts().forEach(this::chart);
        entries("report.parameters", report.parameters());
        if (!report.tables().isEmpty()) {
            heading("report.tables");
            report.tables().forEach(this::table);
        }
        entries("report.conventions", report.conventions());
        findings();
        entries("report.repeat", report.record());
        element("p", "muted", messages.text("report.how-to-repeat"));
        return page.append("</body></html>\n").toString();
    }

    private void heading(String key) {
        element("h2", "", messages.text(key));
    }

    private void element(String tag, String style, String text) {
        if (!text.isEmpty()) {
            page.append('<').append(tag);
            if (!style.isEmpty()) {
                page.append(" class=\"").append(style).append('"');
            }
            page.append('>').append(escaped(text)).append("</").append(tag).append(">\n");
        }
    }

    private void figures() {
        if (!report.figures().isEmpty()) {
            page.append("<dl class=\"figures\">\n");
            for (Entry figure : report.figures()) {
                page.append("<div>");
                element("dt", "", figure.name());
                element("dd", "", figure.value().isEmpty() ? "–" : figure.value());
                page.append("</div>\n");
            }
            page.append("</dl>\n");
        }
    }

    private void chart(Chart chart) {
        page.append("<figure>")
                .append(
                        SvgPicture.of(
                                chart.title(),
                                chart.draw(WIDTH, HEIGHT, TextWidth.guessed()),
                                Ink::onPaper))
                .append("</figure>\n");
    }

    private void table(Table table) {
        element("h3", "", table.title());
        page.append("<div class=\"scroll\"><table><tr>");
        for (int column = 0; column < table.columns().size(); column++) {
            element("th", style(table, column), table.columns().get(column));
        }
        page.append("</tr>\n");
        for (List<String> row : table.rows()) {
            page.append("<tr>");
            for (int column = 0; column < row.size(); column++) {
                cell(style(table, column), row.get(column));
            }
            page.append("</tr>\n");
        }
        page.append("</table></div>\n");
        if (table.further() > 0) {
            element("p", "muted", messages.text("report.further", table.further()));
        }
    }

    private static String style(Table table, int column) {
        return table.numbers().get(column) ? "n" : "";
    }

    private void cell(String style, String text) {
        page.append(style.isEmpty() ? "<td>" : "<td class=\"n\">")
                .append(escaped(text))
                .append("</td>");
    }

    private void entries(String key, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        heading(key);
        page.append("<table>\n");
        for (Entry entry : entries) {
            page.append("<tr>");
            element("th", "", entry.name());
            page.append("<td class=\"v\">").append(escaped(entry.value())).append("</td></tr>\n");
        }
        page.append("</table>\n");
    }

    private void findings() {
        if (!report.findings().isEmpty()) {
            heading("runs.findings");
            report.findings().forEach(text -> element("p", "", text));
        }
    }

    /** As text of HTML; characters that a page may not hold are left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }
}
