package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@a", "\tx", "\r=1", " =1", "＝1", "'=1", "''+2", "\n@x"})
    void whatIsLikeAFormulaIsGuarded(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguard("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "-", "@", "+", "≥95", "'", "'维修", "a=1", "95"})
    void everythingElseStays(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }

    @Test
    void everyTextIsReadBackEqual() {
        Random random = new Random(7);
        String alphabet = "'=+-@＝\t\r\n a1维";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(FormulaGuard.unguard(FormulaGuard.guard(text.toString())))
                    .isEqualTo(text.toString());
        }
    }
}
