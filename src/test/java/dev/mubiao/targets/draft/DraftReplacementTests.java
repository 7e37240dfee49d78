package dev.mubiao.targets.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.Targets;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.parsing.PrescribedIndicators;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What another program cannot take out of a draft: the rows and cells that its form prescribes. */
class DraftReplacementTests {

    private final List<Indicator> prescribed = PrescribedIndicators.ofYear(TestForms.variant("year-end"));
    private final Indicator satisfaction = prescribed.get(0);
    private final Indicator own =
            FilledTestForms.content("year-end").indicators().get(0);
    private final TargetContent stored =
            FilledTestForms.content("year-end").withIndicators(List.of(satisfaction, own, prescribed.get(1)));

    private final Targets targets = mock();
    private final TargetDrafts targetDrafts = mock();
    private final DraftStore drafts = mock();
    private final TargetAccess access = mock();
    private final DraftReplacement replacement =
            new DraftReplacement(targets, targetDrafts, drafts, access, new Forms(List.of(TestForms.form("year-end"))));
    private final Actor preparer = new Actor(PersonId.random(), "preparer", "填报人", Set.of());
    private final TargetId id = TargetId.random();

    @BeforeEach
    void keepADraft() {
        when(access.target(any(), any(), any()))
                .thenReturn(new Target(id, new UnitId(UUID.randomUUID()), stored, "preparer", Instant.EPOCH));
        when(drafts.read(any())).thenReturn(stored);
        when(drafts.asStored(any())).thenAnswer(asked -> asked.getArgument(0));
    }

    @Test
    void aPrescribedRowThatWasNotSentStays() {
        assertThat(replaced(stored.withIndicators(List.of(own.copied())))).isEqualTo(stored);
        assertThat(replaced(stored.withIndicators(List.of())).indicators()).containsExactlyElementsOf(prescribed);
        assertThat(replacement
                        .preview(preparer, id, stored.withIndicators(List.of(own.copied())))
                        .differences())
                .isEmpty();
    }

    @Test
    void aPrescribedCellThatWasSentOtherwiseStaysAndTheOthersAreTaken() {
        Indicator changed = satisfaction
                .copied()
                .withStated(own.stated())
                .withWeight(null)
                .withNotes(new Indicator.Notes(null, null, "问卷"));
        List<Indicator> rows = new ArrayList<>(stored.indicators());
        rows.set(0, changed);
        rows.set(1, own.withWeight(BigDecimal.TEN));
        TargetContent sent = stored.withIndicators(rows);
        CellRef weight = new IndicatorRef(changed.id(), IndicatorField.WEIGHT);

        TargetContent now = replaced(new TargetContent(
                sent.form(),
                sent.year(),
                sent.header(),
                sent.funding(),
                sent.goals(),
                sent.indicators(),
                sent.unplaced(),
                Map.of(weight, "约十分"),
                sent.free()));

        Indicator row = now.indicators().get(0);
        assertThat(row.stated()).isEqualTo(satisfaction.stated());
        assertThat(row.weight()).isEqualTo(satisfaction.weight());
        assertThat(row.notes().remark()).isEqualTo("问卷");
        assertThat(now.indicators().get(1).weight()).isEqualTo(BigDecimal.TEN);
        assertThat(now.unread()).isEmpty();
    }

    private TargetContent replaced(TargetContent sent) {
        replacement.replace(preparer, id, 0, sent);
        ArgumentCaptor<TargetContent> saved = ArgumentCaptor.captor();
        verify(targetDrafts, atLeastOnce()).save(any(), any(), anyLong(), saved.capture());
        return saved.getValue();
    }
}
