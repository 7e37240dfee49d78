package dev.mubiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.DocumentImports.Imported;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Crowd;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The same document is imported by two people at the same moment. */
@PortalTest
class ImportRaceTests {

    @Autowired
    DocumentImports imports;

    @Autowired
    TargetQueries targets;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @RepeatedTest(5)
    void oneMakesTheDraftAndTheOtherIsAskedAboutIt() throws Exception {
        Organisation organisation = new Organisation(administration, directory);
        Actor preparer = organisation.preparer();
        TargetContent content = Contents.twoRows("教室修缮").withHeader(TargetHeader.EMPTY);
        DocumentTable table = new DocumentTable(1, 1, content, List.of("教室修缮"));

        Crowd.Outcome<List<Imported>> outcome = Crowd.does(
                2,
                person -> as(
                        preparer,
                        () -> imports.importAs(organisation.unit(), List.of(table), ImportConfirmation.NONE)));

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refusals()).containsExactly("documents.import.doubts");
        assertThat(targets.list(preparer, TargetFilter.ALL, PageRequest.of(0, 10)))
                .hasSize(1);
    }

    private static <R> Callable<R> as(Actor preparer, Callable<R> action) {
        return () -> {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(preparer.loginName(), "", "ROLE_PREPARER"));
            try {
                return action.call();
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }
}
