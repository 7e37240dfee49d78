package dev.mubiao.documents.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.text.TextDecoding;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetDocument;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented contents, printed in each form and read again, also after what other programs do to such texts. */
class RoundTripTests {

    private static final Forms FORMS = new Forms(new FormFiles().load());

    /** What may happen to a text on its way; the content must not change by it. */
    private static final Map<String, UnaryOperator<String>> DISTURBANCES = Map.of(
            "nothing", text -> text,
            "windows line ends", text -> text.replace("\n", "\r\n"),
            "trailing tabs", text -> text.replace("\n", "\t\t\n"),
            "blank lines between rows", text -> text.replaceAll("(?m)^(\t.*)$", "$1\n"),
            "full-width punctuation", text -> text.replace("(", "（").replace(")", "）"),
            "paragraph tags", text -> text.replaceAll("(?m)(完成[^\t\n]{4,60}。)", "<p>$1</p>"),
            "latex", text -> text.replace("\t≥\t", "\t$\\geq$\t"),
            "no-break spaces", text -> text.replace("\t=", "\t\u00A0=\u3000"));

    private record Case(FormDefinition form, FormVariant variant, long seed) {
        @Override
        public String toString() {
            return form.id() + " " + variant.kind() + " seed " + seed;
        }
    }

    static Stream<Case> cases() {
        return FORMS.all().stream()
                .flatMap(form -> form.variants().stream()
                        .filter(variant -> variant.indicators() != null)
                        .flatMap(variant ->
                                Stream.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L).map(seed -> new Case(form, variant, seed))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsBackWhatWasPrinted(Case each) {
        TargetContent content = InventedTables.of(each.form(), each.variant(), each.seed());
        DISTURBANCES.forEach((name, disturbance) -> {
            String text = disturbance.apply(InventedTables.print(each.variant(), content));
            assertReads(each, name, content, text.getBytes(StandardCharsets.UTF_8));
        });
        String text = InventedTables.print(each.variant(), content);
        assertReads(each, "GB18030", content, text.getBytes(Charset.forName("GB18030")));
        assertReads(each, "UTF-16", content, text.getBytes(StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsSeveralTablesOfOneFile(Case each) {
        TargetContent first = InventedTables.of(each.form(), each.variant(), each.seed());
        TargetContent second = InventedTables.of(each.form(), each.variant(), each.seed() + 100);
        String text =
                InventedTables.print(each.variant(), first) + "\n\n\n" + InventedTables.print(each.variant(), second);
        DocumentReadingResult documentReadingResult = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(documentReadingResult.tables()).hasSize(2);
        assertThat(document(each, documentReadingResult.tables().get(1).content()))
                .isEqualTo(document(each, second));
    }

    private static void assertReads(Case each, String name, TargetContent content, byte[] document) {
        DocumentReadingResult documentReadingResult = read(document);
        assertThat(documentReadingResult.tables()).as(name).hasSize(1);
        TargetContent got = documentReadingResult.tables().get(0).content();
        assertThat(got.unplaced()).as(name).isEmpty();
        assertThat(document(each, got)).as(name).isEqualTo(document(each, content));
    }

    private static DocumentReadingResult read(byte[] document) {
        return new TextDocumentReader(FORMS)
                .read("any.txt", TextDecoding.decode(document).orElseThrow(), FormChoices.NONE);
    }

    /** The content as the API shows it, without where it stood in the file. */
    private static String document(Case each, TargetContent content) {
        return TargetDocument.of(content, each.variant())
                .toString()
                .replaceAll("(?:line|lineEnd)=\\d+", "")
                .replaceAll("title=[^,]*", "")
                .replaceAll("valueText=[^,]*", "")
                .replaceAll("operatorRaw=[^,]*", "")
                .replaceAll("\\s+", "");
    }
}
