package dev.mubiao.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody else changed is found component by component, and merged with what was entered. */
class RecordChangesTests {

    /** Public, as records of forms are. */
    public record Entered(
            String code, String name, @Nullable Integer number) {}

    private static final Entered BASE = new Entered("1", "old", null);

    @Test
    void onlyWhatIsOtherwiseIsAChange() {
        assertThat(RecordChanges.between(BASE, new Entered("1", "new", 5)))
                .containsExactly(
                        new RecordChanges.Change("name", "old", "new"), new RecordChanges.Change("number", null, 5));
        assertThat(RecordChanges.between(BASE, new Entered("1", "old", null))).isEmpty();
    }

    @Test
    void whatIEnteredStaysAndWhatIDidNotTouchIsTheirs() {
        assertThat(RecordChanges.merged(
                        Entered.class, BASE, new Entered("1", "mine", null), new Entered("2", "theirs", 5)))
                .isEqualTo(new Entered("2", "mine", 5));
    }

    /** Emptied on purpose. */
    @Test
    void whatITookAwayStaysAway() {
        Entered base = new Entered("1", "old", 7);
        assertThat(RecordChanges.merged(
                        Entered.class, base, new Entered("1", "old", null), new Entered("1", "theirs", 8)))
                .isEqualTo(new Entered("1", "theirs", null));
    }

    @Test
    void aComponentIsReadByItsName() {
        assertThat(RecordChanges.value(BASE, "name")).isEqualTo("old");
        assertThat(RecordChanges.value(BASE, "unknown")).isNull();
    }
}
