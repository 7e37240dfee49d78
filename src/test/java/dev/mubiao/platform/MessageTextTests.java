package dev.mubiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.testing.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void severalAreJoinedInTheirOrder(int count) {
        assertThat(Texts.chinese(MessageText.joined("bpmn.model.and", numbers(count))))
                .isEqualTo(said(count));
    }

    /** A model with as many changes can be drawn in an afternoon. */
    @Test
    void manyAreJoinedWithoutNestingDeep() {
        assertThat(Texts.chinese(MessageText.joined("bpmn.model.and", numbers(20_000))))
                .isEqualTo(said(20_000));
    }

    private static List<MessageText> numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new MessageText("processadmin.audit.model.one", List.of(Integer.toString(number))))
                .toList();
    }

    private static String said(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining("；"));
    }
}
