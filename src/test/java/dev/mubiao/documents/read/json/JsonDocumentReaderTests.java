package dev.mubiao.documents.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.recognition.DocumentReading;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.catalogue.StoredForms;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.FormMove;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.targets.parsing.ValueParser;
import dev.mubiao.testing.FilledForms;
import dev.mubiao.testing.FilledTarget;
import dev.mubiao.testing.FreeContents;
import dev.mubiao.testing.SheetBuilder;
import dev.mubiao.testing.TestForms;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was exported as JSON is the same target again, and a file of other making is refused with its place. */
class JsonDocumentReaderTests {

    private static final Forms FORMS = new Forms(Stream.concat(
                    new FormFiles().load().stream(), TestForms.names().stream().map(TestForms::form))
            .toList());
    private static final JsonDocumentReader READER = new JsonDocumentReader(FORMS);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<FilledForms.Filled> forms() {
        return FilledForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormComesBackEqual(FilledForms.Filled filled) throws IOException {
        assertComesBack(Written.target(filled));
    }

    @Test
    void whatCouldNotBeReadComesBackAsItWasWritten() throws IOException {
        TargetContent content = FilledTarget.content();
        assertComesBack(new PrintedTarget(
                Written.UNIT,
                SheetBuilder.aSheet("lukou-2026").variant(),
                content.withIndicators(content.indicators().stream()
                        .map(JsonDocumentReaderTests::understood)
                        .toList()),
                null));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null", "/", "—", "无"},
            nullValues = "null")
    void aLineWithoutAnIndicatorComesBackAsOne(@Nullable String name) throws IOException {
        FilledForms.Filled filled = forms().findFirst().orElseThrow();
        Indicator row = filled.content().indicators().get(0);
        Indicator placeholder = row.withLabels(new Indicator.Labels(row.level1(), row.level2(), name))
                .withStated(new Indicator.StatedValue(
                        "", "", "", new TargetValue(ValueKind.PLACEHOLDER, Operator.NONE, null, null, null)));
        TargetContent content = filled.content().withIndicators(List.of(placeholder, row));
        PrintedTarget target = Written.target(filled);
        assertComesBack(new PrintedTarget(target.unit(), target.form(), content, target.origin()));
    }

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void placesThatOnlyAFormKnowsComeBackEqual(String form) throws IOException {
        TargetContent content = FreeContents.filled(form);
        assertComesBack(new PrintedTarget(Written.UNIT, TestForms.variant(form), content, null));
        byte[] written = Written.write(
                new JsonWriter(), List.of(new PrintedTarget(Written.UNIT, TestForms.variant(form), content, null)));
        TargetContent read = read("一个.json", new String(written, StandardCharsets.UTF_8))
                .tables()
                .get(0)
                .content();
        assertThat(read.free().fields()).isEqualTo(content.free().fields());
        assertThat(read.free().lists().keySet())
                .isEqualTo(content.free().lists().keySet());
        assertThat(read.free().tables().keySet())
                .isEqualTo(content.free().tables().keySet());
        assertThat(read.indicators())
                .extracting(Indicator::extra)
                .isEqualTo(content.indicators().stream().map(Indicator::extra).toList());
        assertThat(read.unread().values())
                .containsExactlyInAnyOrderElementsOf(content.unread().values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/fields | [{\"id\": \"none\", \"text\": \"x\"}] | /targets/0/fields/0/id",
                "/lists | {\"none\": []} | /targets/0/lists/none",
                "/lists | {\"works\": [{\"没有\": \"x\"}]} | /targets/0/lists/works/0/没有",
                "/tables | {\"none\": []} | /targets/0/tables/none"
            })
    void aPlaceThatTheFormDoesNotHaveIsRefused(String pointer, String value, String place) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(Written.write(
                new JsonWriter(),
                List.of(new PrintedTarget(
                        Written.UNIT, TestForms.variant("dated-tasks"), FreeContents.filled("dated-tasks"), null))));
        ((ObjectNode) document.at("/targets/0")).set(pointer.substring(1), MAPPER.readTree(value));
        assertThat(refused(document.toString()).arguments()).containsExactly("f.json", place);
    }

    @Test
    void severalTargetsKnowTheirLines() throws IOException {
        List<PrintedTarget> targets = forms().map(Written::target).toList();
        byte[] written = Written.write(new JsonWriter(), targets);
        List<String> lines = new String(written, StandardCharsets.UTF_8).lines().toList();
        List<DocumentTable> tables =
                read("多个.json", new String(written, StandardCharsets.UTF_8)).tables();
        assertThat(tables).hasSameSizeAs(targets);
        assertThat(tables).allSatisfy(table -> {
            assertThat(lines.get(table.firstLine() - 1)).contains("{");
            assertThat(lines.get(table.firstLine()))
                    .contains("\"form\"")
                    .contains(table.content().formId());
            assertThat(table.lines()).startsWith("{").endsWith("  }");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/kind | \"nothing\" | /targets/0/kind",
                "/total_yuan | \"12\" | /targets/0/total_yuan",
                "/total_yuan | 1e999999999 | /targets/0/total_yuan",
                "/total_yuan | 1e-999999999 | /targets/0/total_yuan",
                "/year | 20260 | /targets/0/year",
                "/goals | \"one\" | /targets/0/goals",
                "/goals | [1] | /targets/0/goals/0",
                "/sources | [[]] | /targets/0/sources/0",
                "/indicators | [{\"core\": \"yes\"}] | /targets/0/indicators/0/core",
                "/indicators | [{\"name\": {}}] | /targets/0/indicators/0/name",
                "/as_written | {\"/indicators/99999/weight\": \"x\"} | /targets/0/as_written",
                "/as_written | {\"/no_such_field\": \"x\"} | /targets/0/as_written",
                "/as_written | {\"/year\": 1} | /targets/0/as_written",
                "/as_written | \"text\" | /targets/0/as_written",
                "/as_written | {\"/total_yuan\": \"about 2\"} | /targets/0/as_written",
                "/as_written | {\"/sources/99/amount_yuan\": \"x\"} | /targets/0/as_written",
                "/as_written | {\"\": \"x\"} | /targets/0/as_written"
            })
    void aValueOfAnotherKindIsRefusedWithItsPlace(String name, String value, String place) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(
                Written.write(new JsonWriter(), forms().findFirst().orElseThrow()));
        ((ObjectNode) document.at("/targets/0")).put(name.substring(1), "\u0000here");
        String text = document.toString().replace("\"\\u0000here\"", value);

        Refusal refusal = refused(text);
        assertThat(refusal.key()).isEqualTo("documents.json.place");
        assertThat(refusal.arguments()).containsExactly("f.json", place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mubiao\": 1, \"targets\": [{ | documents.json.damaged",
                "{\"mubiao\": 1, \"targets\": []} {} | documents.json.damaged",
                "{\"name\": 1} | documents.json.other",
                "{\"mubiao\": \"1\", \"targets\": []} | documents.json.other",
                "{\"mubiao\": 2, \"targets\": [{}]} | documents.json.newer",
                "{\"mubiao\": 1, \"targets\": []} | documents.noTable",
                "{\"mubiao\": 1, \"targets\": [7]} | documents.json.place",
                "{\"mubiao\": 1, \"targets\": [{\"form\": \"x\", \"kind\": \"project\"}]} | documents.json.form"
            })
    void aFileOfOtherMakingIsRefused(String text, String key) {
        assertThat(refused(text).key()).isEqualTo(key);
    }

    @Test
    void aDamagedFileIsRefusedWithItsLine() {
        assertThat(refused("{\n\"mubiao\": 1,\n\"targets\": [}").arguments()).containsExactly("f.json", "3");
    }

    @Test
    void deepAndManyBracketsAreRefused() {
        assertThat(refused("{\"targets\":" + "[".repeat(100_000)).key()).isEqualTo("documents.json.damaged");
        assertThat(refused("{\"targets\":[" + "[],".repeat(2_000_000) + "1]}").key())
                .isEqualTo("documents.json.tooMuch");
    }

    @Test
    void onlyObjectsAreTakenForIt() {
        assertThat(DocumentFormat.isJson(" \n{}")).isTrue();
        assertThat(DocumentFormat.isJson("{ \"mubiao\": 1}")).isTrue();
        assertThat(DocumentFormat.isJson("[1]")).isFalse();
        assertThat(DocumentFormat.isJson("{\\rtf1}")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "indicators, " + (ContentLimits.MOST_ROWS + 1),
        "goals, " + (ContentLimits.MOST_ENTRIES + 1),
        "sources, " + (ContentLimits.MOST_ENTRIES + 1)
    })
    void moreThanATargetMayHoldIsRefusedWithItsPlace(String list, int entries) throws IOException {
        ObjectNode document = document(forms().limit(1).toList());
        ArrayNode many = ((ObjectNode) document.at("/targets/0")).putArray(list);
        for (int i = 0; i < entries; i++) {
            many.add(list.equals("goals") ? MAPPER.getNodeFactory().textNode("目标") : MAPPER.createObjectNode());
        }
        Refusal refusal = refused(document.toString());
        assertThat(refusal.key()).isEqualTo("documents.json.tooManyEntries");
        assertThat(refusal.arguments()).containsExactly("f.json", "/targets/0/" + list, entries - 1);
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        assertThat(refused("{\"mubiao\": 1, \"targets\": [{}], \"targets\": []}")
                        .key())
                .isEqualTo("documents.json.damaged");
    }

    @Test
    void targetsInOneLineKeepTheirOwnTexts() throws IOException {
        List<FilledForms.Filled> all = forms().toList();
        List<DocumentTable> tables = read("f.json", document(all).toString()).tables();
        assertThat(tables).hasSameSizeAs(all);
        assertThat(tables).allSatisfy(table -> {
            assertThat(MAPPER.readTree(String.join("\n", table.lines()))
                            .get("form")
                            .textValue())
                    .isEqualTo(table.content().formId());
        });
        assertThat(tables)
                .as("what becomes of each table is said by its first line")
                .extracting(DocumentTable::firstLine)
                .doesNotHaveDuplicates();
    }

    @Test
    void theVersionOfTheFormComesBack() throws IOException {
        FilledForms.Filled filled = forms().findFirst().orElseThrow();
        FormDefinition first = FORMS.find(filled.content().formId()).orElseThrow();
        Forms versions = new Forms(StoredForms.of(List.of(first.withVersion(3), first.withVersion(2), first)), CLOCK);
        for (int version : new int[] {1, 2, 3}) {
            FormKey key = first.withVersion(version).key(filled.content().kind());
            TargetContent content = FormMove.to(key, filled.content(), versions).content();
            byte[] written = Written.write(
                    new JsonWriter(), List.of(new PrintedTarget(Written.UNIT, filled.variant(), content, null)));
            assertThat(MAPPER.readTree(written).at("/targets/0").has("form_version"))
                    .isEqualTo(version > 1);
            DocumentReading reading = new DocumentReading("f.json", versions, FormChoices.NONE);
            new JsonDocumentReader(versions).read("f.json", new String(written, StandardCharsets.UTF_8), reading);
            assertThat(reading.result(DocumentPlaces.NONE)
                            .tables()
                            .get(0)
                            .content()
                            .form())
                    .isEqualTo(key);
        }
    }

    @Test
    void narrativesAreCountedBehindTables() throws IOException {
        List<FilledForms.Filled> narrativesFirst = forms().sorted(
                        Comparator.comparing(filled -> filled.variant().narrative() == null))
                .toList();
        List<DocumentTable> tables =
                read("f.json", document(narrativesFirst).toString()).tables();
        assertThat(narrativesFirst.get(0).variant().narrative()).isNotNull();
        assertThat(tables.get(0).content().indicators()).isNotEmpty();
        assertThat(tables.get(tables.size() - 1).content().indicators()).isEmpty();
        assertThat(tables)
                .extracting(DocumentTable::index)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, tables.size()).boxed().toList());
    }

    @Test
    void whatIsNoCharacterIsLeftOut() throws IOException {
        ObjectNode document = document(forms().limit(1).toList());
        ((ObjectNode) document.at("/targets/0/indicators/0")).put("name", "here");
        String text = document.toString().replace("\"here\"", "\"教\\ud800室\\uffff\\u0000数\"");
        assertThat(read("f.json", text)
                        .tables()
                        .get(0)
                        .content()
                        .indicators()
                        .get(0)
                        .name())
                .isEqualTo("教室数");
    }

    @Test
    void aWeightKeepsItsDigits() throws IOException {
        ObjectNode document = document(forms().limit(1).toList());
        ((ObjectNode) document.at("/targets/0/indicators/0")).put("weight", "here");
        String text = document.toString().replace("\"weight\":\"here\"", "\"weight\":20.0");
        assertThat(read("f.json", text)
                        .tables()
                        .get(0)
                        .content()
                        .indicators()
                        .get(0)
                        .weight())
                .isEqualTo(new BigDecimal("20.0"));
    }

    private static ObjectNode document(List<FilledForms.Filled> filled) throws IOException {
        return (ObjectNode) MAPPER.readTree(Written.write(
                new JsonWriter(), filled.stream().map(Written::target).toList()));
    }

    private static void assertComesBack(PrintedTarget target) throws IOException {
        byte[] written = Written.write(new JsonWriter(), List.of(target));
        DocumentReadingResult read = read("一个.json", new String(written, StandardCharsets.UTF_8));
        assertThat(read.tables()).hasSize(1);
        PrintedTarget again = new PrintedTarget(
                Written.UNIT, target.form(), read.tables().get(0).content(), target.origin());
        assertThat(withoutPlaces(Written.write(new JsonWriter(), List.of(again))))
                .isEqualTo(withoutPlaces(written));
    }

    /** With its value as it is understood when it is typed. */
    private static Indicator understood(Indicator row) {
        Indicator.StatedValue stated = row.stated();
        return row.withStated(new Indicator.StatedValue(
                stated.operatorRaw(),
                stated.valueRaw(),
                stated.unitRaw(),
                ValueParser.parse(stated.operatorRaw(), stated.valueRaw(), stated.unitRaw())
                        .value()));
    }

    /** Lines and columns are those of the file that a target was read from, which is another one now. */
    private static JsonNode withoutPlaces(byte[] json) throws IOException {
        JsonNode root = MAPPER.readTree(json);
        for (String name : List.of("line", "line_end", "repaired")) {
            root.findParents(name).forEach(parent -> ((ObjectNode) parent).remove(name));
        }
        return root;
    }

    private static DocumentReadingResult read(String fileName, String text) {
        DocumentReading reading = new DocumentReading(fileName, FORMS, FormChoices.NONE);
        READER.read(fileName, text, reading);
        return reading.result(DocumentPlaces.NONE);
    }

    private static Refusal refused(String text) {
        return catchThrowableOfType(Refusal.class, () -> read("f.json", text));
    }
}
