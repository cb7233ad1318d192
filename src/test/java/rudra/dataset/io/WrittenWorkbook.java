package rudra.dataset.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook for tests: the parts that Excel writes, put together from the XML of its rows. */
final class WrittenWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Formats by style: 0 general, 1 a day, 2 a day with a time, 3 per cent, 4 a time, 5 own. */
    private static final String STYLES =
            """
            <styleSheet xmlns="%s"><numFmts count="1">
            <numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/></numFmts>
            <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/>
            <xf numFmtId="10"/><xf numFmtId="21"/><xf numFmtId="164"/></cellXfs></styleSheet>
            """
                    .formatted(MAIN);

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String properties = "";
    private String hidden = "";

    WrittenWorkbook sheet(String name, String... rows) {
        StringBuilder xml = new StringBuilder();
        for (int row = 0; row < rows.length; row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            xml.append(rows[row]).append("</row>");
        }
        sheets.put(name, xml.toString());
        return this;
    }

    WrittenWorkbook hiding(String sheet) {
        hidden = sheet;
        return this;
    }

    WrittenWorkbook countingFrom1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    static String text(String cell, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, text);
    }

    static String number(String cell, String value) {
        return "<c r=\"%s\"><v>%s</v></c>".formatted(cell, value);
    }

    static String styled(String cell, int style, String value) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(cell, style, value);
    }

    static String typed(String cell, String type, String inside) {
        return "<c r=\"%s\" t=\"%s\">%s</c>".formatted(cell, type, inside);
    }

    /** A row of texts. */
    static String texts(int row, String... texts) {
        StringBuilder xml = new StringBuilder();
        for (int k = 0; k < texts.length; k++) {
            if (!texts[k].isEmpty()) {
                xml.append(text((char) ('A' + k) + "" + row, texts[k]));
            }
        }
        return xml.toString();
    }

    Path write(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        int number = 1;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            String state = sheet.getKey().equals(hidden) ? "hidden" : "visible";
            list.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"r%d\"/>"
                            .formatted(sheet.getKey(), number, state, number));
            relations.append(relation(number, "worksheet", "worksheets/sheet" + number + ".xml"));
            types.append(type("/xl/worksheets/sheet" + number + ".xml", "worksheet"));
            parts.put(
                    "xl/worksheets/sheet" + number + ".xml",
                    "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                            .formatted(MAIN, sheet.getValue()));
            number++;
        }
        relations.append(relation(number, "styles", "styles.xml"));
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, properties, list));
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">%s%s%s</Types>"
                        .formatted(
                                type("/xl/workbook.xml", "sheet.main"),
                                type("/xl/styles.xml", "styles"),
                                types));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, RELATIONS, type, target);
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(inside);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, type);
    }
}
