package dev.mubiao.formmaker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedLinesTests {

    @Test
    void linesThatOneTextAloneHasAreNamed() {
        assertThat(ChangedLines.changed("id: a\n  label: 甲\n  label: 甲\n", "id: a\n  label: 甲\n  label: 乙\n"))
                .containsExactly("- label: 甲", "+ label: 乙");
        assertThat(ChangedLines.changed("id: a", "id: a\n")).isEmpty();
    }
}
