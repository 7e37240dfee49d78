package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.DocumentPreReview;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.documents.recognition.SampleKey.Forbidden;
import dev.mubiao.documents.recognition.SampleKey.Reported;
import dev.mubiao.documents.recognition.SampleKey.Wanted;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.text.TextDecoding;
import dev.mubiao.prereview.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pre-review of real documents against what a careful reviewer found in them. */
class SampleFindingsTests {

    private static final Path SAMPLES = Path.of(System.getProperty("mubiao.samples", "../shared/samples"));
    private static final Path ARGUED = Path.of("docs/prereview.md");

    private static SampleKey key = new SampleKey(List.of(), List.of());
    private static List<Reported> reported = List.of();

    @BeforeAll
    static void readTheSamples() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(SAMPLES.resolve("findings.json")), "no samples beside the project");
        key = SampleKey.read(SAMPLES.resolve("findings.json"));
        reported = reported();
        print();
    }

    @Test
    void findsNearlyAllErrors() {
        assertThat(found("error") * 100).isGreaterThanOrEqualTo(wanted("error").size() * 95L);
    }

    @Test
    void findsMostWarnings() {
        assertThat(found("warning") * 100)
                .isGreaterThanOrEqualTo(wanted("warning").size() * 90L);
    }

    @Test
    void reportsLittleThatIsNotInTheKey() {
        long all = reported.stream().filter(Reported::counts).count();
        assertThat((all - extra().size()) * 100).isGreaterThanOrEqualTo(all * 90);
    }

    @Test
    void whatItReportsBeyondTheKeyIsArguedOneByOne() throws IOException {
        String argued = Files.readString(ARGUED);
        assertThat(extra()).allSatisfy(one -> assertThat(argued).contains("| " + one.place() + " |"));
    }

    @Test
    void saysNothingWhereTheKeyForbidsIt() {
        for (Forbidden forbidden : key.forbidden()) {
            assertThat(reported)
                    .as("%s in %s", forbidden.rule(), forbidden.where())
                    .filteredOn(one -> forbidden.concerns(one) && one.counts() && !inKey(one))
                    .isEmpty();
        }
    }

    private static List<Reported> reported() throws IOException {
        Forms forms = new Forms(new FormFiles().load());
        TextDocumentReader reader = new TextDocumentReader(forms);
        DocumentPreReview preReview = new DocumentPreReview(new RuleBooks(), forms);
        List<Reported> all = new ArrayList<>();
        for (String file : new TreeSet<>(key.wanted().stream().map(Wanted::file).toList())) {
            String document = TextDecoding.decode(Files.readAllBytes(SAMPLES.resolve(file)))
                    .orElseThrow();
            preReview
                    .of(reader.read(file, document, FormChoices.NONE))
                    .forEach(finding -> all.add(new Reported(file, finding)));
        }
        return all;
    }

    private static List<Wanted> wanted(String severity) {
        return key.wanted().stream()
                .filter(each -> !each.assisted() && each.severity().equals(severity))
                .toList();
    }

    private static long found(String severity) {
        return wanted(severity).stream().filter(SampleFindingsTests::found).count();
    }

    private static boolean found(Wanted each) {
        return reported.stream()
                .anyMatch(one -> each.meets(one) && one.severity().equals(each.severity()));
    }

    private static boolean inKey(Reported one) {
        return key.wanted().stream().anyMatch(each -> each.meets(one));
    }

    private static List<Reported> extra() {
        return reported.stream().filter(one -> one.counts() && !inKey(one)).toList();
    }

    /** Found, missed and extra by rule. */
    private static void print() {
        TreeMap<String, int[]> byRule = new TreeMap<>();
        for (String severity : List.of("error", "warning", "hint")) {
            for (Wanted each : wanted(severity)) {
                count(byRule, each.rule() + " " + severity, found(each) ? 0 : 1);
                if (!found(each)) {
                    System.out.println("missed " + severity + " " + each.rule() + " " + each.id() + " " + each.lines());
                }
            }
        }
        extra().forEach(one -> {
            count(byRule, one.finding().ruleId() + " " + one.severity(), 2);
            System.out.println("extra " + one.severity() + " " + one.place() + " "
                    + one.finding().cellText());
        });
        byRule.forEach((rule, counts) ->
                System.out.printf("%-16s found %3d missed %3d extra %3d%n", rule, counts[0], counts[1], counts[2]));
        System.out.printf(
                "errors %d of %d, warnings %d of %d, hints %d of %d, extra %d%n",
                found("error"),
                wanted("error").size(),
                found("warning"),
                wanted("warning").size(),
                found("hint"),
                wanted("hint").size(),
                extra().size());
    }

    private static void count(TreeMap<String, int[]> byRule, String rule, int column) {
        byRule.computeIfAbsent(rule, any -> new int[3])[column]++;
    }
}
