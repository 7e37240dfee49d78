package dev.mubiao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.DocumentImports.Imported;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The tables of one document become drafts together or not at all. */
@PortalTest
class DocumentImportsTests {

    @Autowired
    DocumentImports imports;

    @Autowired
    TargetQueries targets;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    Organisation organisation;
    Actor preparer;

    @BeforeEach
    void logIn() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(preparer.loginName(), "", "ROLE_PREPARER"));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void allAreSavedInTheirOrder() {
        List<Imported> imported =
                imports.importAs(organisation.unit(), List.of(table(1, "一"), table(2, "二"), table(3, "三")));

        assertThat(imported).extracting(each -> each.table().index()).containsExactly(1, 2, 3);
        assertThat(saved()).extracting(Target::name).containsExactlyInAnyOrder("一", "二", "三");
    }

    @Test
    void nothingIsSavedIfTheThirdIsRefused() {
        List<DocumentTable> tables = List.of(table(1, "一"), table(2, "二"), tooLarge());

        assertThatThrownBy(() -> imports.importAs(organisation.unit(), tables))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.key()).isEqualTo("documents.import.refused");
                    assertThat(refusal.arguments()).startsWith(3, "三", "30");
                });

        assertThat(saved()).isEmpty();
    }

    @Test
    void nothingIsSavedForAnotherUnit() {
        Organisation other = new Organisation(administration, directory);

        assertThatThrownBy(() -> imports.importAs(other.unit(), List.of(table(1, "一"), table(2, "二"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED));

        assertThat(saved()).isEmpty();
    }

    private List<Target> saved() {
        return targets.list(preparer, TargetFilter.ALL, PageRequest.of(0, 10)).getContent();
    }

    private static DocumentTable tooLarge() {
        List<String> goals = Collections.nCopies(ContentLimits.MOST_ENTRIES + 1, "目标");
        return new DocumentTable(
                3,
                30,
                Contents.twoRows("三").withGoals(new TargetContent.Goals(goals, List.of(), List.of(), List.of())),
                List.of());
    }

    private static DocumentTable table(int index, String name) {
        return new DocumentTable(index, index * 10, Contents.twoRows(name), List.of());
    }
}
