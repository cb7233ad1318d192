package rudra.app.report;

import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Picture;
import rudra.app.Messages;
import rudra.app.report.Report.Entry;
import rudra.app.report.Report.Table;

/** A report as a PDF on A4, its charts as lines and letters. */
final class PdfReport {
    private static final float MARGIN = 48;
    private static final float TITLE = 18;
    private static final float HEADING = 12;
    private static final float WORDS = 9;
    private static final float SMALL = 7.5f;

    /** Of a chart, in pixels; it is drawn as wide as the page. */
    private static final double WIDTH = 700;

    private static final double HEIGHT = 275;

    /** More do not fit beside each other. */
    private static final int COLUMNS = 9;

    private final Report report;
    private final Messages messages;
    private final PdfFonts fonts = PdfFonts.load();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    PdfReport(Report report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    void write(OutputStream stream) {
        PdfWriter writer = PdfWriter.getInstance(document, stream);
        writer.setCloseStream(false);
        writer.setPageEvent(new Footer());
        document.addTitle(report.title());
        document.addCreator(messages.text("report.program"));
        document.open();
        paragraph(report.title(), fonts.heading(TITLE), 0);
        report.description().forEach(text -> paragraph(text, fonts.words(WORDS), 2));
        report.sentences().forEach(text -> paragraph(text, fonts.heading(WORDS + 1), 6));
        if (!report.figures().isEmpty()) {
            entries(report.figures());
        }
        report.charts().forEach(chart -> chart(writer, chart));
        section("report.parameters", report.parameters());
        if (!report.tables().isEmpty()) {
            paragraph(messages.text("report.tables"), fonts.heading(HEADING), 14);
            report.tables().forEach(this::table);
        }
        section("report.conventions", report.conventions());
        if (!report.findings().isEmpty()) {
            paragraph(messages.text("runs.findings"), fonts.heading(HEADING), 14);
            report.findings().forEach(text -> paragraph(text, fonts.words(WORDS), 2));
        }
        section("report.repeat", report.record());
        paragraph(messages.text("report.how-to-repeat"), fonts.words(WORDS), 6);
        document.close();
    }

    private void paragraph(String text, Font font, float before) {
        if (!text.isEmpty()) {
            Paragraph paragraph = new Paragraph(text, font);
            paragraph.setLeading(font.getSize() * 1.35f);
            paragraph.setSpacingBefore(before);
            document.add(paragraph);
        }
    }

    private float width() {
        return document.right() - document.left();
    }

    /** A chart has the page's width; it goes to the next page where there is no room. */
    private void chart(PdfWriter writer, Chart chart) {
        float scale = width() / (float) WIDTH;
        PdfTemplate drawing =
                writer.getDirectContent().createTemplate(width(), (float) HEIGHT * scale);
        Picture picture = chart.draw(WIDTH, HEIGHT, this::textWidth);
        new PdfPainter(drawing, fonts.regular()).paint(picture, 0, (float) HEIGHT * scale, scale);
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        Paragraph title = new Paragraph(chart.title(), fonts.heading(WORDS + 1));
        title.setSpacingAfter(4);
        cell.addElement(title);
        cell.addElement(Image.getInstance(drawing));
        PdfPTable whole = new PdfPTable(1);
        whole.setWidthPercentage(100);
        whole.setSpacingBefore(8);
        whole.setSplitRows(false);
        whole.addCell(cell);
        document.add(whole);
    }

    private double textWidth(String text) {
        return fonts.regular().getWidthPoint(text, (float) Picture.TEXT_SIZE);
    }

    private void section(String key, List<Entry> entries) {
        if (!entries.isEmpty()) {
            paragraph(messages.text(key), fonts.heading(HEADING), 14);
            entries(entries);
        }
    }

    private void entries(List<Entry> entries) {
        PdfPTable table = new PdfPTable(new float[] {1, 3});
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        for (Entry entry : entries) {
            table.addCell(cell(entry.name(), fonts.heading(SMALL), false));
            table.addCell(cell(entry.value(), fonts.words(SMALL), false));
        }
        document.add(table);
    }

    private void table(Table table) {
        paragraph(table.title(), fonts.heading(WORDS), 10);
        int columns = Math.min(COLUMNS, table.columns().size());
        PdfPTable grid = new PdfPTable(widths(table, columns));
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(4);
        grid.setHeaderRows(1);
        for (int column = 0; column < columns; column++) {
            grid.addCell(
                    cell(
                            table.columns().get(column),
                            fonts.heading(SMALL),
                            table.numbers().get(column)));
        }
        for (List<String> row : table.rows()) {
            for (int column = 0; column < columns; column++) {
                grid.addCell(
                        cell(row.get(column), fonts.words(SMALL), table.numbers().get(column)));
            }
        }
        document.add(grid);
        if (table.further() > 0) {
            paragraph(messages.text("report.further", table.further()), fonts.words(SMALL), 2);
        }
        if (table.columns().size() > columns) {
            String others =
                    String.join(", ", table.columns().subList(columns, table.columns().size()));
            paragraph(messages.text("report.columns", others), fonts.words(SMALL), 2);
        }
    }

    /** Words need more room than numbers. */
    private static float[] widths(Table table, int columns) {
        float[] widths = new float[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = table.numbers().get(column) ? 1 : 2;
        }
        return widths;
    }

    private static PdfPCell cell(String text, Font font, boolean number) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.3f);
        cell.setPadding(2.5f);
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    /** The title and the number of the page below every page. */
    private final class Footer extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document ended) {
            String text =
                    messages.text(
                            "report.page",
                            report.title(),
                            Integer.toString(writer.getPageNumber()));
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_RIGHT,
                    new Phrase(text, fonts.words(SMALL)),
                    ended.right(),
                    ended.bottom() - 20,
                    0);
        }
    }
}
