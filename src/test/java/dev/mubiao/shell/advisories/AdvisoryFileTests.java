package dev.mubiao.shell.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoryFileTests {

    private static final String ADVISORY = """
            {"id": "GHSA-aaaa-bbbb-cccc", "aliases": ["CVE-2026-1"], "summary": "Fault", "affected": [
              {"package": {"ecosystem": "Maven", "name": "org.example:lib"}, "versions": ["0.9-odd"], "ranges": [
                {"type": "ECOSYSTEM", "events": [{"introduced": "1.0"}, {"fixed": "1.2.3"}]},
                {"type": "ECOSYSTEM", "events": [{"introduced": "2.0.0"}, {"last_affected": "2.1"}]},
                {"type": "GIT", "events": [{"introduced": "0"}]}]}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "1.0, true",
        "1, true",
        "0.9, false",
        "0.9-odd, true",
        "1.0-M1, false",
        "1.2.2, true",
        "1.2.3, false",
        "1.2.10, false",
        "1.2.3-rc1, true",
        "1.2.3.RELEASE, false",
        "2.0.0.Final, true",
        "2.1, true",
        "2.1.1, false",
        "3, false"
    })
    void rangesAreThoseOfTheAdvisory(String version, boolean affected) throws IOException {
        Advisory advisory = read(ADVISORY).get(0);
        assertThat(advisory.concerns(new Component("Maven", "org.example:lib", version)))
                .isEqualTo(affected);
        assertThat(advisory.concerns(new Component("npm", "org.example:lib", version)))
                .isFalse();
        assertThat(advisory.concerns(new Component("Maven", "org.example:other", version)))
                .isFalse();
    }

    /** As of Semantic Versioning: whatever follows a hyphen comes before the release. */
    @ParameterizedTest
    @CsvSource({
        "5.0.0, true",
        "5.1.9, true",
        "5.2.0-next.3, true",
        "5.2.0-0, true",
        "5.2.0, false",
        "v5.2.0, false",
        "5.2.0+build.7, false",
        "5.2.1-alpha, false",
        "5.0.0-next.1, false",
        "6.0.0-next.9, false",
        "6.0.0-next.10, true",
        "6.0.0-next.10.1, true",
        "6.0.0-next.beta, true",
        "6.0.0-rc.1, true",
        "6.0.0, false"
    })
    void rangesOfNpmAreThoseOfSemanticVersions(String version, boolean affected) throws IOException {
        Advisory advisory = read("""
                {"id": "GHSA-aaaa-bbbb-cccc", "affected": [
                  {"package": {"ecosystem": "npm", "name": "lib"}, "ranges": [
                    {"type": "SEMVER", "events": [{"introduced": "5.0.0"}, {"fixed": "5.2.0"}]},
                    {"type": "SEMVER", "events": [{"introduced": "6.0.0-next.10"}, {"fixed": "6.0.0"}]}]}]}
                """).get(0);
        assertThat(advisory.concerns(new Component("npm", "lib", version))).isEqualTo(affected);
    }

    @Test
    void whereTheLibrariesOfAnEcosystemComeFromDoesNotMatter() throws IOException {
        Advisory advisory = read(ADVISORY.replace("\"Maven\"", "\"Maven:https://repo.example.org\""))
                .get(0);
        assertThat(advisory.concerns(new Component("Maven", "org.example:lib", "1.1")))
                .isTrue();
    }

    @Test
    void oneOrAListOrAZipFileIsReadAndWhatWasWithdrawnIsLeftOut() throws IOException {
        String withdrawn = ADVISORY.replaceFirst("\\{", "{\"withdrawn\": \"2026-01-01T00:00:00Z\", ");
        assertThat(read("[" + ADVISORY + "," + withdrawn + "]"))
                .singleElement()
                .satisfies(advisory -> assertThat(advisory.ids()).containsExactly("GHSA-aaaa-bbbb-cccc", "CVE-2026-1"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("GHSA-1.json", "GHSA-2.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ADVISORY.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(AdvisoryFile.readZip(new ByteArrayInputStream(bytes.toByteArray())))
                .hasSize(2);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read("no JSON"));
    }

    @ParameterizedTest
    @CsvSource({
        "pkg:maven/com.h2database/h2@2.3.232?type=jar, Maven, com.h2database:h2, 2.3.232",
        "pkg:npm/%40bpmn-io/cm-theme@0.2.2, npm, @bpmn-io/cm-theme, 0.2.2",
        "pkg:npm/echarts@6.1.0, npm, echarts, 6.1.0"
    })
    void packageUrlsNameComponents(String purl, String ecosystem, String name, String version) {
        assertThat(Component.of(purl)).hasValue(new Component(ecosystem, name, version));
    }

    @Test
    void onlyARowWithAReasonJudges() {
        JudgedAdvisories judged = JudgedAdvisories.of("""
                | advisory | library | why |
                |---|---|---|
                | CVE-2026-1, GHSA-xxxx-1234-abcd | lib | not used |
                | CVE-2026-2 | lib | |
                CVE-2026-3 in passing
                """);
        assertThat(judged.ids()).containsExactlyInAnyOrder("CVE-2026-1", "GHSA-xxxx-1234-abcd");
    }

    private static List<Advisory> read(String json) throws IOException {
        return AdvisoryFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
