package dev.mubiao.documents.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.FilledForms;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TargetDocumentsTests {

    private final TargetQueries queries = mock();
    private final Directory directory = mock(Directory.class, RETURNS_DEEP_STUBS);
    private final Actor reader = new Actor(new PersonId(UUID.randomUUID()), "reader", "苏晓禾", Set.of());
    private final TargetDocuments documents =
            new TargetDocuments(queries, mock(TargetAccess.class), directory, new Forms(new FormFiles().load()));

    @Test
    void moreRowsThanFitIntoMemoryAreNotReadForOneDocument() {
        TargetContent full = FilledForms.all().get(0).content();
        List<Indicator> rows =
                Collections.nCopies(ContentLimits.MOST_ROWS, full.indicators().get(0));
        Target target = mock(Target.class, RETURNS_DEEP_STUBS);
        when(target.form()).thenReturn(full.form());
        when(target.unit()).thenReturn(new UnitId(UUID.randomUUID()));
        when(directory.unit(any(UnitId.class)).name()).thenReturn(Written.UNIT);
        when(queries.target(eq(reader), any())).thenReturn(target);
        when(queries.draft(eq(reader), any(TargetId.class))).thenReturn(full.withIndicators(rows));

        int most = TargetDocuments.MOST_ROWS / ContentLimits.MOST_ROWS;
        assertThat(documents
                        .together(reader, ids(most), TargetDocuments.Version.SHOWN)
                        .targets())
                .hasSize(most);
        assertThat(documents
                        .together(reader, ids(most + 1), TargetDocuments.Version.SHOWN)
                        .read())
                .isEqualTo(most);
    }

    @Test
    void aRevisionIsPrintedByItsOwnVersionAlsoWhenTheDraftFollowsANewerOne() {
        FilledForms.Filled filled = FilledForms.all().get(0);
        TargetContent approved = filled.content();
        Target target = mock(Target.class, RETURNS_DEEP_STUBS);
        when(target.form()).thenReturn(filled.form().withVersion(2).key(approved.kind()));
        when(target.id()).thenReturn(TargetId.random());
        when(target.approvedRevision()).thenReturn(Optional.of(1));
        when(target.unit()).thenReturn(new UnitId(UUID.randomUUID()));
        when(directory.unit(any(UnitId.class)).name()).thenReturn(Written.UNIT);
        when(queries.target(eq(reader), any())).thenReturn(target);
        when(queries.content(any())).thenReturn(approved);

        assertThat(documents.approved(reader, target.id()).form()).isEqualTo(filled.variant());
    }

    private static List<TargetId> ids(int count) {
        return Stream.generate(() -> new TargetId(UUID.randomUUID()))
                .limit(count)
                .toList();
    }
}
