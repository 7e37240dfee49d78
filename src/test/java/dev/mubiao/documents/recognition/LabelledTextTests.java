package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.LabelCell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LabelledTextTests {

    @Test
    void whatStandsBetweenLabelsBelongsToTheFieldsThere() {
        assertThat(texts("负责人：|#|　电话：|#", "负责人：陈某某　电话：010-1")).contains(List.of("陈某某", "010-1"));
        assertThat(texts("负责人：|#|　电话：|#", "负责人: 陈某某\n电 话 010-1")).contains(List.of("陈某某", "010-1"));
        assertThat(texts("负责人：|#|　电话：|#", "负责人：　　电话：")).contains(List.of("", ""));
        assertThat(texts("计划|#|开工，|#|完工。", "计划三月开工，完工后复查，九月完工。")).contains(List.of("三月", "完工后复查，九月"));
        assertThat(texts("#|（投资|#|万元）", "东桥(投资 12 万元)")).contains(List.of("东桥", "12"));
    }

    @Test
    void aColonAloneParts() {
        assertThat(texts("#|：|#", "甲：乙")).contains(List.of("甲", "乙"));
        assertThat(texts("#|：|#", "甲乙")).isEmpty();
    }

    @Test
    void aTextWithoutItsLabelsIsAnother() {
        assertThat(texts("负责人：|#|　电话：|#", "负责人：陈某某")).isEmpty();
        assertThat(texts("负责人：|#|　电话：|#", "填报负责人：陈某某　电话：1")).isEmpty();
        assertThat(texts("#|完工。", "三月完工。请复查")).isEmpty();
    }

    @Test
    void aLongTextTakesStepsThatGrowWithIt() {
        String hostile = "负责人：" + "电话 ".repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> texts("负责人：|#|电话：|#|手机：|#|邮箱：|#", hostile));
    }

    private static Optional<List<String>> texts(String parts, String words) {
        List<FormCell> cells = new ArrayList<>();
        for (String part : parts.split("\\|")) {
            cells.add(
                    part.equals("#")
                            ? new FreeCell("field-" + cells.size(), 1, 1)
                            : new LabelCell(part, List.of(), 1, 1));
        }
        return new LabelledText(cells).texts(words);
    }
}
