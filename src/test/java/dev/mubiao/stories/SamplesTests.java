package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Real documents, read through the API, against what a careful reader gets out of them, field by field. */
@DemoPortalTest
class SamplesTests {

    private static final Path SAMPLES = Path.of(System.getProperty("mubiao.samples", "../shared/samples"));

    @LocalServerPort
    private int port;

    @Test
    void readsEveryTableIndicatorAndField() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(SAMPLES.resolve("truth.json")), "no samples beside the project");
        JsonNode truth =
                new ObjectMapper().readTree(SAMPLES.resolve("truth.json").toFile());
        Map<String, List<JsonNode>> expected = new LinkedHashMap<>();
        truth.get("tables")
                .forEach(table -> expected.computeIfAbsent(table.get("file").asText(), file -> new ArrayList<>())
                        .add(table));
        List<String> mismatches = new ArrayList<>();
        for (Map.Entry<String, List<JsonNode>> file : expected.entrySet()) {
            JsonNode read = read(file.getKey());
            Comparison comparison = new Comparison(file.getKey());
            comparison.tables(file.getValue(), read.get("tables"));
            System.out.println(comparison.summary());
            mismatches.addAll(comparison.mismatches());
        }
        mismatches.forEach(System.out::println);
        assertThat(mismatches).isEmpty();
    }

    @Test
    void readsTheDepartmentsNarrative() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(SAMPLES.resolve("truth.json")), "no samples beside the project");
        JsonNode truth = new ObjectMapper()
                .readTree(SAMPLES.resolve("truth.json").toFile())
                .get("hangu_department");
        JsonNode narrative = read("hangu-2025.txt").at("/narratives/0");
        Comparison comparison = new Comparison("hangu-2025 department");
        comparison.narrative(truth, narrative);
        System.out.println(comparison.summary());
        comparison.mismatches().forEach(System.out::println);
        assertThat(comparison.mismatches()).isEmpty();
    }

    private JsonNode read(String file) throws IOException {
        return Api.as("http://127.0.0.1:" + port, "preparer1")
                .upload("/api/v1/documents/read", file, Files.readAllBytes(SAMPLES.resolve(file)))
                .expect(200)
                .body();
    }

    /** Compares as the key says: white space apart, equal to the value or to an accepted alternative. */
    private static final class Comparison {

        private static final List<String> FIELDS = List.of(
                "form",
                "kind",
                "year",
                "project_code",
                "project_name",
                "supervising_department",
                "implementing_unit",
                "reporting_unit",
                "contact_name",
                "contact_phone",
                "category",
                "attribute",
                "term",
                "finance_office",
                "money_unit",
                "total_yuan",
                "sources",
                "execution_weight",
                "overview",
                "legal_basis",
                "goals",
                "spending_plan",
                "tasks",
                "income",
                "expenditure",
                "title",
                "first_line");
        private static final List<String> INDICATOR_FIELDS = List.of(
                "line",
                "level1",
                "level2",
                "name",
                "description",
                "operator_raw",
                "operator",
                "value_raw",
                "value_number",
                "unit_raw",
                "weight",
                "core",
                "basis",
                "remark",
                "placeholder",
                "value_kind",
                "repaired");

        private final String name;
        private final List<String> mismatches = new ArrayList<>();
        private int tables;
        private int indicators;
        private int fields;

        Comparison(String name) {
            this.name = name;
        }

        List<String> mismatches() {
            return mismatches;
        }

        String summary() {
            return "%s: %d tables, %d indicators, %d fields compared, %d wrong"
                    .formatted(name, tables, indicators, fields, mismatches.size());
        }

        void tables(List<JsonNode> expected, JsonNode read) {
            if (expected.size() != read.size()) {
                mismatches.add("%s: %d tables instead of %d".formatted(name, read.size(), expected.size()));
            }
            for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
                tables++;
                table(expected.get(i), read.get(i));
            }
        }

        private void table(JsonNode expected, JsonNode read) {
            String id = expected.get("id").asText();
            compare(id, FIELDS, expected, read);
            JsonNode rows = expected.get("indicators");
            JsonNode readRows = read.get("indicators");
            if (rows.size() != readRows.size()) {
                mismatches.add("%s: %d indicators instead of %d".formatted(id, readRows.size(), rows.size()));
            }
            for (int i = 0; i < Math.min(rows.size(), readRows.size()); i++) {
                indicators++;
                compare(id + " line " + rows.get(i).get("line"), INDICATOR_FIELDS, rows.get(i), readRows.get(i));
            }
            if (!read.get("unplaced").isEmpty()) {
                mismatches.add(id + ": unplaced " + read.get("unplaced"));
            }
        }

        void narrative(JsonNode expected, JsonNode read) {
            compareText("goal", expected.get("goal"), read.at("/goals/0"));
            compareText("department", expected.get("department"), read.get("implementing_unit"));
            compareText("year", expected.get("year"), read.get("year"));
            JsonNode items = expected.get("items");
            assertThat(read.get("sub_goals")).hasSameSizeAs(items);
            for (int i = 0; i < items.size(); i++) {
                indicators++;
                for (String field : List.of("no", "line", "printed_no", "title", "goal", "indicators_text")) {
                    compareText(
                            "item " + i + " " + field,
                            items.get(i).get(field),
                            read.get("sub_goals").get(i).get(field));
                }
            }
            assertThat(read.get("measures")).hasSameSizeAs(expected.get("measures_detail"));
            for (int i = 0; i < read.get("measures").size(); i++) {
                JsonNode measure = expected.get("measures_detail").get(i);
                compareText(
                        "measure " + i,
                        measure.get("text"),
                        read.get("measures").get(i).get("text"));
                compareText(
                        "measure line " + i,
                        measure.get("line"),
                        read.get("measures").get(i).get("line"));
            }
        }

        private void compare(String where, List<String> names, JsonNode expected, JsonNode read) {
            for (String field : names) {
                if (expected.has(field)) {
                    fields++;
                    String got = bare(read.get(field));
                    TreeSet<String> allowed = new TreeSet<>();
                    allowed.add(bare(expected.get(field)));
                    expected.path("accept").path(field).forEach(other -> allowed.add(bare(other)));
                    if (!allowed.contains(got)) {
                        mismatches.add("%s %s: read %s, expected %s".formatted(where, field, got, allowed));
                    }
                }
            }
        }

        private void compareText(String where, JsonNode expected, JsonNode read) {
            fields++;
            if (!bare(expected).equals(bare(read))) {
                mismatches.add("%s: read %s, expected %s".formatted(where, bare(read), bare(expected)));
            }
        }

        /** The value without white space; numbers by what they are, an empty text as none. */
        private static String bare(JsonNode node) {
            if (node == null || node.isNull() || node.isMissingNode()) {
                return "";
            }
            if (node.isNumber()) {
                return node.decimalValue().stripTrailingZeros().toPlainString();
            }
            if (node.isArray()) {
                List<String> parts = new ArrayList<>();
                node.forEach(part -> parts.add(bare(part)));
                return String.join("|", parts);
            }
            if (node.isObject()) {
                List<String> parts = new ArrayList<>();
                node.properties().forEach(field -> parts.add(field.getKey() + "=" + bare(field.getValue())));
                parts.sort(null);
                return parts.toString();
            }
            return node.asText().replaceAll("[\\s\\u00A0\\u3000]+", "");
        }
    }
}
