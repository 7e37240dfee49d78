package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.recognition.SampleKey.Forbidden;
import dev.mubiao.documents.recognition.SampleKey.Reported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pre-review of real documents against what a careful reviewer found in them: those that the rules were written
 * with, and others, under {@code judged}.
 */
class SampleFindingsTests {

    private static final Path SAMPLES = Path.of(System.getProperty("mubiao.samples", "../shared/samples"));
    private static final Path ARGUED = Path.of("docs/prereview.md");

    @ParameterizedTest
    @CsvSource({"., error, 95", ".,warning, 95", "judged, error, 97", "judged, warning, 95"})
    void findsNearlyAll(String folder, String severity, int percent) throws IOException {
        SampleFindings findings = findings(folder);
        findings.print();
        assertThat(findings.found(severity) * 100)
                .isGreaterThanOrEqualTo(findings.wanted(severity).size() * (long) percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "judged"})
    void reportsLittleThatIsNotInTheKey(String folder) throws IOException {
        SampleFindings findings = findings(folder);
        long all = findings.reported().stream().filter(Reported::counts).count();
        assertThat((all - findings.extra().size()) * 100).isGreaterThanOrEqualTo(all * 95);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "judged"})
    void whatItReportsBeyondTheKeyIsArguedOneByOne(String folder) throws IOException {
        String argued = Files.readString(ARGUED);
        assertThat(findings(folder).extra())
                .allSatisfy(one -> assertThat(argued).contains("| " + one.place() + " |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "judged"})
    void saysNothingWhereTheKeyForbidsIt(String folder) throws IOException {
        SampleFindings findings = findings(folder);
        for (Forbidden forbidden : findings.key().forbidden()) {
            assertThat(findings.reported())
                    .as("%s in %s", forbidden.rule(), forbidden.where())
                    .filteredOn(one -> forbidden.concerns(one) && one.counts() && !findings.inKey(one))
                    .isEmpty();
        }
    }

    private static SampleFindings findings(String folder) throws IOException {
        Path samples = SAMPLES.resolve(folder);
        Assumptions.assumeTrue(Files.isRegularFile(samples.resolve("findings.json")), "no samples beside the project");
        return SampleFindings.of(samples);
    }
}
