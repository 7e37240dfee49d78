package dev.mubiao.processadmin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.platform.MessageText;
import dev.mubiao.testing.Texts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModelChangeTextTests {

    private final Component language = mock();
    private final ModelChangeText changeText = new ModelChangeText(language);

    @BeforeEach
    void speakChinese() {
        when(language.getTranslation(anyString(), any(Object[].class))).thenAnswer(call -> {
            List<Object> said = Arrays.asList(call.getArguments());
            return Texts.chinese(new MessageText(said.get(0).toString(), said.subList(1, said.size())));
        });
    }

    @Test
    void editableSectionsAreCalledAsInTheSheet() {
        assertThat(changeText.value("editable", "MONEY, GOALS"))
                .isEqualTo(Texts.chinese(new MessageText("targets.section.MONEY"))
                        + "、"
                        + Texts.chinese(new MessageText("targets.section.GOALS")));
        assertThat(changeText.value("editable", "ATTACHMENTS")).isEqualTo("ATTACHMENTS");
        assertThat(changeText.value("editable", "")).isEqualTo("（无）");
    }

    /** As models write them; the names of some are two words. */
    @ParameterizedTest
    @EnumSource(StepVerb.class)
    void verbsAreCalledAsInTheInbox(StepVerb verb) {
        assertThat(changeText.value("verbs", "agree, " + verb.word()))
                .isEqualTo("同意、" + Texts.chinese(new MessageText("bpmn.verb." + verb)));
    }

    @ParameterizedTest
    @CsvSource({
        "verbs,fly,fly",
        "type,userTask,审批步骤",
        "once,true,是",
        "condition,${amount > 5},amount > 5",
        "historyTimeToLive,P180D,180 天",
        "who,PEOPLE:wang,wang",
        "who,nobody,nobody"
    })
    void whatIsNoWordOfThePortalIsSaidAsTheModelHasIt(String property, String value, String said) {
        assertThat(changeText.value(property, value)).isEqualTo(said);
    }
}
