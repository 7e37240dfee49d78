package dev.mubiao.shell.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.shell.advisories.AdvisoryCommand.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bills are written by the build, not by a compiler alone: run {@code mvn process-classes} first. */
class ComponentAdvisoryTests {

    private static final Path JUDGED = Path.of("docs/security.md");

    /** Maven's plugin writes its bill only when Maven may use the network. */
    @BeforeEach
    void theBillIsThereUnlessMavenWasOffline() {
        boolean complete = BillOfMaterials.BILLS.stream()
                .allMatch(bill -> BillOfMaterials.class.getClassLoader().getResource(bill) != null);
        boolean offline = System.getProperty("mubiao.maven", "").equals("offline=true");
        Assumptions.assumeTrue(complete || !offline, "built offline, without a bill");
    }

    @Test
    void theBillsNameWhatTheProgramConsistsOf() throws IOException {
        List<Component> components = BillOfMaterials.read();
        assertThat(components)
                .extracting(Component::name)
                .contains(
                        "org.springframework:spring-core",
                        "org.apache.tomcat.embed:tomcat-embed-core",
                        "org.postgresql:postgresql",
                        "bpmn-js",
                        "@bpmn-io/diagram-js-ui",
                        "react-router")
                .doesNotContain("org.junit.jupiter:junit-jupiter-api");
        assertThat(components)
                .allSatisfy(component ->
                        assertThat(component.version()).as(component.name()).isNotBlank());
    }

    @Test
    void eachKnownAdvisoryOfALibraryIsJudged() throws IOException {
        assertThat(findings(judged()))
                .filteredOn(finding -> !finding.judged())
                .as("rows missing in docs/security.md")
                .isEmpty();
    }

    @Test
    void withoutRowsAllOfThemAreOpen() throws IOException {
        assertThat(findings(JudgedAdvisories.of("")))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.judged()).isFalse());
    }

    @Test
    void noRowIsLeftOfWhatConcernsNothingAnyMore() throws IOException {
        Set<String> rows = new HashSet<>(judged().ids());
        findings(judged()).forEach(finding -> rows.removeAll(finding.advisory().ids()));
        assertThat(rows).as("rows of docs/security.md without a library").isEmpty();
    }

    @Test
    void theCommandKnowsItsOption() {
        assertThat(AdvisoryCommand.run("--spring.profiles.active=demo")).isEmpty();
        assertThat(AdvisoryCommand.run("--advisories=/no/such/file.json")).hasValue(2);
    }

    private static List<Finding> findings(JudgedAdvisories judged) throws IOException {
        return AdvisoryCommand.findings(BillOfMaterials.read(), AdvisoryCommand.shipped(), judged);
    }

    private static JudgedAdvisories judged() throws IOException {
        return JudgedAdvisories.of(Files.readString(JUDGED));
    }
}
