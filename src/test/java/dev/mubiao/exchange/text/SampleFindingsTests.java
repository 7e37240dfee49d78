package dev.mubiao.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.exchange.DocumentFindings;
import dev.mubiao.exchange.ReadingFinding;
import dev.mubiao.forms.FormFiles;
import dev.mubiao.forms.Forms;
import dev.mubiao.prereview.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The pre-review of real documents against what a careful reviewer found in them. */
class SampleFindingsTests {

    private static final Path SAMPLES = Path.of(System.getProperty("mubiao.samples", "../shared/samples"));
    private static final Set<String> ASSISTED =
            Set.of("PR-205", "PR-209", "PR-306", "PR-403", "PR-406", "PR-408", "PR-409");

    /** What the key lists: found if the same rule reports one of its lines in the same table with the same severity. */
    private record Wanted(
            String id, String file, int table, String rule, String severity, List<Integer> lines, String text) {

        boolean meets(String inFile, ReadingFinding finding) {
            return file.equals(inFile)
                    && table == finding.tableIndex()
                    && rule.equals(finding.ruleId())
                    && near(finding.line());
        }

        private boolean near(int line) {
            return lines.stream().anyMatch(mine -> Math.abs(mine - line) <= (file.startsWith("hangu") ? 5 : 0));
        }
    }

    private record Reported(String file, ReadingFinding finding) {}

    @Test
    void findsWhatACarefulReviewerFinds() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(SAMPLES.resolve("findings.json")), "no samples beside the project");
        JsonNode key =
                new ObjectMapper().readTree(SAMPLES.resolve("findings.json").toFile());
        List<Wanted> wanted = wanted(key);
        List<Reported> reported = reported(wanted);
        TreeMap<String, int[]> byRule = new TreeMap<>();
        int[] errors = new int[2];
        int[] warnings = new int[2];
        Set<Reported> matched = new HashSet<>();
        for (Wanted each : wanted) {
            List<Reported> hits = reported.stream()
                    .filter(one -> each.meets(one.file(), one.finding()))
                    .toList();
            matched.addAll(hits);
            boolean found = hits.stream().anyMatch(one -> severity(one).equals(each.severity()));
            int[] counts = byRule.computeIfAbsent(each.rule() + " " + each.severity(), any -> new int[3]);
            counts[found ? 0 : 1]++;
            int[] sum = each.severity().equals("error")
                    ? errors
                    : each.severity().equals("warning") ? warnings : new int[2];
            sum[found ? 0 : 1]++;
            if (!found && (Boolean.getBoolean("all") || !each.severity().equals("hint"))) {
                System.out.println("MISSED " + each.severity() + " " + each.rule() + " " + each.id() + " "
                        + each.lines() + " " + each.text()
                        + hits.stream()
                                .map(one -> " reported as " + severity(one))
                                .distinct()
                                .reduce("", String::concat));
            }
        }
        int extra = 0;
        int right = 0;
        for (Reported one : reported) {
            if (ASSISTED.contains(one.finding().ruleId())
                    || severity(one).equals("hint")
                    || one.finding().ruleId().startsWith("READ")) {
                continue;
            }
            if (matched.contains(one)) {
                right++;
            } else {
                extra++;
                byRule.computeIfAbsent(one.finding().ruleId() + " " + severity(one), any -> new int[3])[2]++;
                System.out.println("EXTRA " + severity(one) + " "
                        + one.finding().ruleId() + " "
                        + one.finding().messageKey().replaceAll(".*\\.", "") + " " + one.file() + " table "
                        + one.finding().tableIndex() + " line " + one.finding().line() + " "
                        + one.finding().cellText() + " " + one.finding().arguments());
            }
        }
        byRule.forEach((rule, counts) ->
                System.out.printf("%-16s found %3d missed %3d extra %3d%n", rule, counts[0], counts[1], counts[2]));
        System.out.printf(
                "errors %d of %d, warnings %d of %d, right %d extra %d%n",
                errors[0], errors[0] + errors[1], warnings[0], warnings[0] + warnings[1], right, extra);
        assertThat(errors[0] * 100).isGreaterThanOrEqualTo((errors[0] + errors[1]) * 95);
    }

    private static String severity(Reported one) {
        return one.finding().severity().name().toLowerCase(Locale.ROOT);
    }

    private static List<Reported> reported(List<Wanted> wanted) throws IOException {
        Forms forms = new Forms(new FormFiles().load());
        TextDocumentReader reader = new TextDocumentReader(forms);
        DocumentFindings findings = new DocumentFindings(new RuleBooks(), forms);
        List<Reported> reported = new ArrayList<>();
        for (String file : new TreeSet<>(wanted.stream().map(Wanted::file).toList())) {
            byte[] document = Files.readAllBytes(SAMPLES.resolve(file));
            findings.of(reader.read(file, document, null))
                    .forEach(finding -> reported.add(new Reported(file, finding)));
        }
        return reported;
    }

    private static List<Wanted> wanted(JsonNode key) {
        List<Wanted> wanted = new ArrayList<>();
        for (JsonNode finding : key.get("findings")) {
            String rule = finding.get("rule_id").asText();
            if (!ASSISTED.contains(rule)) {
                List<Integer> lines = new ArrayList<>();
                finding.get("cells").forEach(cell -> lines.add(cell.get("line").asInt()));
                wanted.add(new Wanted(
                        finding.get("id").asText(),
                        finding.get("file").asText(),
                        finding.get("table_index").asInt(),
                        rule,
                        finding.get("severity").asText(),
                        lines,
                        finding.get("note").asText()));
            }
        }
        return wanted;
    }
}
