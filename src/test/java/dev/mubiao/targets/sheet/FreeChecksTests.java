package dev.mubiao.targets.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeChecksTests {

    private final FormVariant variant = TestForms.variant("dated-tasks");
    private final TargetContent content = FilledTestForms.content("dated-tasks");

    @Test
    void whatIsFilledInRightIsNoProblem() {
        assertThat(FreeChecks.problems(variant, content)).isEmpty();
        assertThat(FreeChecks.problems(TestForms.variant("year-end"), FilledTestForms.content("year-end")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "free:start,'',targets.check.ownMissing",
        "free:start,三月上旬,targets.check.ownDate",
        "free:amount-sum,约三成,targets.check.money",
        "free:source-kind,自筹,targets.check.ownChoice"
    })
    void whatTheFieldCannotTakeIsSaidThere(String key, String text, String problem) {
        CellRef place = CellRef.of(key);
        assertThat(FreeChecks.problems(variant, ContentCells.with(content, place, text)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.cell()).isEqualTo(place);
                    assertThat(found.key()).isEqualTo(problem);
                });
    }

    @Test
    void numbersInColumnsOfIndicatorsAreCheckedToo() {
        TargetContent end = FilledTestForms.content("year-end");
        CellRef score = CellRef.of("extra:" + end.indicators().get(0).id() + ":score");
        assertThat(FreeChecks.problems(TestForms.variant("year-end"), ContentCells.with(end, score, "良好")))
                .singleElement()
                .satisfies(found -> assertThat(found.key()).isEqualTo("targets.check.ownNumber"));
    }

    @Test
    void textsAndListsHaveTheLimitsOfAllOthers() {
        String longest = "长".repeat(ContentLimits.LONGEST_CELL + 1);
        TargetContent texts = ContentCells.of(variant, content).stream()
                .map(cell -> cell.place())
                .reduce(content, (all, place) -> ContentCells.with(all, place, longest), (one, other) -> other);
        assertThat(ContentLimits.tooLong(texts)).hasSize(6 + 9);
        TargetContent many = content.withFree(content.free()
                .withList(
                        "works",
                        Stream.generate(() -> ListRow.of(UUID.randomUUID(), Map.of("name", "路")))
                                .limit(ContentLimits.MOST_ENTRIES + 1)
                                .toList()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ContentLimits.check(many, null))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("targets.limits.entries"));
    }
}
