package rudra.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Look;
import rudra.ui.network.raster.PreparedDrawing;

class SvgWriterTest {

    @Test
    void anyNameMakesWellFormedXmlThatKeepsIt() throws Exception {
        String name = "A & B <Ltd> \"é\" \uD83D\uDE00";

        Document document = parsed(twoNodes(name, "ends\u0000here"));

        assertEquals(name, document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals("endshere", document.getElementsByTagName("title").item(1).getTextContent());
    }

    @Test
    void nodesAndEdgesHaveTheirColours() throws Exception {
        Document document = parsed(twoNodes("A", "B"));

        assertEquals(
                "#102030",
                document.getElementsByTagName("circle")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("fill")
                        .getNodeValue());
        assertEquals(
                "0.502",
                document.getElementsByTagName("path")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("stroke-opacity")
                        .getNodeValue());
    }

    private static Document parsed(Drawing drawing) throws Exception {
        String svg = new SvgWriter(PreparedDrawing.of(drawing), Look.light()).write();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static Drawing twoNodes(String first, String second) {
        return new Drawing(
                new float[] {0, 10},
                new float[] {0, 0},
                new float[] {9, 5},
                new int[] {0xFF102030, 0xFF405060},
                List.of(first, second),
                new int[] {0},
                new int[] {1},
                new float[] {1},
                new int[] {0x80AABBCC});
    }
}
