package dev.mubiao.documents.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.documents.DocumentFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a careful reviewer found in the samples, and what he says must not be found. */
record SampleKey(List<Wanted> wanted, List<Forbidden> forbidden) {

    private static final Set<String> ASSISTED =
            Set.of("PR-205", "PR-209", "PR-306", "PR-403", "PR-406", "PR-408", "PR-409");
    private static final Pattern TABLES = Pattern.compile("([a-z]+-[0-9]{4})(?:-([0-9,.]+|all))?");

    /** A finding that the pre-review made in a file. */
    record Reported(String file, DocumentFinding finding) {

        String severity() {
            return finding.severity().name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is one of the rules that decide, and more than a hint. */
        boolean counts() {
            return !ASSISTED.contains(finding.ruleId())
                    && finding.ruleId().startsWith("PR-")
                    && !severity().equals("hint");
        }

        String place() {
            return "%s | %s | %d | %d"
                    .formatted(finding.ruleId(), file.replace(".txt", ""), finding.tableIndex(), finding.line());
        }
    }

    /** The form that is printed one cell a line is matched by nearness: its rows cover six lines. */
    record Wanted(String id, String form, String file, int table, String rule, String severity, List<Integer> lines) {

        boolean meets(Reported one) {
            int near = form.startsWith("hangu") ? 5 : 0;
            boolean there = table == one.finding().tableIndex()
                    && lines.stream()
                            .anyMatch(line -> Math.abs(line - one.finding().line()) <= near);
            // What two tables contradict each other in stands in both.
            return file.equals(one.file())
                    && rule.equals(one.finding().ruleId())
                    && (there || lines.contains(one.finding().line()));
        }

        boolean assisted() {
            return ASSISTED.contains(rule);
        }
    }

    /**
     * A rule that is right to say nothing in these tables, or on these lines of a file, beyond what is wanted of it there.
     *
     * @param file null where {@code where} says the tables
     */
    record Forbidden(String where, String rule, @Nullable String file, List<Integer> lines) {

        boolean concerns(Reported one) {
            if (!rule.equals(one.finding().ruleId())) {
                return false;
            }
            return file == null
                    ? where.equals("ALL") || within(one.file(), one.finding().tableIndex())
                    : file.equals(one.file()) && lines.contains(one.finding().line());
        }

        private boolean within(String file, int table) {
            Matcher place = TABLES.matcher(where);
            while (place.find()) {
                if (file.startsWith(place.group(1)) && listed(place.group(2), table)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean listed(@Nullable String tables, int table) {
            if (tables == null || tables.equals("all")) {
                return true;
            }
            for (String part : tables.split(",")) {
                String[] ends = part.split("\\.\\.");
                if (!part.isEmpty()
                        && Integer.parseInt(ends[0]) <= table
                        && table <= Integer.parseInt(ends[ends.length - 1])) {
                    return true;
                }
            }
            return false;
        }
    }

    static SampleKey read(Path file) throws IOException {
        JsonNode key = new ObjectMapper().readTree(file.toFile());
        List<Wanted> wanted = new ArrayList<>();
        key.get("findings").forEach(finding -> wanted.add(wanted(finding)));
        List<Forbidden> forbidden = new ArrayList<>();
        key.get("must_not_flag").forEach(entry -> forbidden.add(forbidden(entry)));
        return new SampleKey(wanted, forbidden);
    }

    private static Forbidden forbidden(JsonNode entry) {
        List<Integer> lines = new ArrayList<>();
        entry.path("lines").forEach(line -> lines.add(line.asInt()));
        return new Forbidden(
                entry.get("where").asText(),
                entry.get("rule_id").asText(),
                entry.path("file").textValue(),
                lines);
    }

    private static Wanted wanted(JsonNode finding) {
        List<Integer> lines = new ArrayList<>();
        finding.get("cells").forEach(cell -> lines.add(cell.get("line").asInt()));
        return new Wanted(
                finding.get("id").asText(),
                finding.get("form").asText(),
                finding.get("file").asText(),
                finding.get("table_index").asInt(),
                finding.get("rule_id").asText(),
                finding.get("severity").asText(),
                lines);
    }
}
