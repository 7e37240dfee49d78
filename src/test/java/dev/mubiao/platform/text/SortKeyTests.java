package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeyTests {

    private static final List<String> IN_ORDER =
            List.of("2 号楼", "阿里路", "陈", "重庆", "单位", "李", "鑫鑫路", "熊猫基地", "张", "张三", "赵", "中学", "a区", "Ａ区改造", "B区");

    @Test
    void chineseIsSortedByPinyinWhateverTheWidthAndCase() {
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream().sorted(SortKey.ORDER)).containsExactlyElementsOf(IN_ORDER);
        assertThat(shuffled.stream().sorted(Comparator.comparing(SortKey::of))).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void widthCaseAndInvisibleCharactersMakeNoOtherKey() {
        assertThat(SortKey.of("Ａ区（二期）")).isEqualTo(SortKey.of("a区(二期)")).isEqualTo(SortKey.of("A区\u200B(二期)"));
    }

    @Test
    void keysHaveTheOrderOfTheTexts() {
        Random random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            String one = text(random);
            String other = text(random);
            int keys = Integer.signum(SortKey.of(one).compareTo(SortKey.of(other)));
            if (keys != 0) {
                assertThat(keys).as("%s, %s", one, other).isEqualTo(Integer.signum(SortKey.ORDER.compare(one, other)));
            } else {
                assertThat(SearchText.folded(one)).isEqualTo(SearchText.folded(other));
            }
        }
    }

    @Test
    void aKeyHasABoundAndOnlyDigitsAndLowerCaseLetters() {
        assertThat(SortKey.of("绩效目标".repeat(500)))
                .hasSizeLessThanOrEqualTo(SortKey.LENGTH)
                .matches("[0-9a-f]*");
        assertThat(SortKey.of("")).hasSizeLessThan(SortKey.of("一").length());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(3) == 0 ? 'A' + random.nextInt(50) : 0x4E00 + random.nextInt(0x51A5));
        }
        return text.toString();
    }
}
