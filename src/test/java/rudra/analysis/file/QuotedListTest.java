package rudra.analysis.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.file.QuotedList.Pair;

final class QuotedListTest {

    @Test
    void commasWithinQuotesSeparateNothing() {
        assertEquals(
                List.of("a", "\"b, c\"", "d=\"e,f\"", "g"),
                QuotedList.split("a, \"b, c\" ,d=\"e,f\",, g"));
        assertEquals("b, c", QuotedList.plain(" \"b, c\""));
    }

    @Test
    void aQuoteElsewhereOrNotClosedIsACharacter() {
        assertEquals(List.of("5\" nail", "b"), QuotedList.split("5\" nail,b"));
        assertEquals(List.of("\"a", "b"), QuotedList.split("\"a,b"));
        assertEquals("\"a", QuotedList.plain("\"a"));
        assertEquals(List.of("\""), QuotedList.split("\""));
        assertEquals(List.of(), QuotedList.split(" , "));
    }

    @Test
    void aPairOrItsKeyAloneStandsInQuotes() {
        assertEquals(
                List.of(
                        new Pair("\"a, b\"=number", "a, b", "number"),
                        new Pair("\"c, d=text\"", "c, d", "text"),
                        new Pair("e=f=date", "e=f", "date"),
                        new Pair("g", "", "g")),
                QuotedList.pairs("\"a, b\"=number,\"c, d=text\",e=f= date,g".replace("= d", "=d")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a, b", " a", "\"", "\"a\"", "a\"\"b,", "=", ",", "a = \"b\""})
    void whatIsWrittenIsReadBack(String text) {
        String list = "x," + QuotedList.written(text) + ",y";
        assertEquals(3, QuotedList.split(list).size());
        assertEquals(text, QuotedList.plain(QuotedList.split(list).get(1)));
        Pair pair = QuotedList.pairs(QuotedList.written(text) + "=z").getFirst();
        assertEquals(text, pair.key());
        assertEquals("z", pair.value());
    }
}
