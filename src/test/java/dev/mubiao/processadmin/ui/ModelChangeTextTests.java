package dev.mubiao.processadmin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;

class ModelChangeTextTests {

    private final Component language = mock();

    @Test
    void editableSectionsAreCalledAsInTheSheet() {
        when(language.getTranslation(anyString())).thenAnswer(call -> "!{" + call.getArgument(0) + "}!");
        when(language.getTranslation("targets.section.MONEY")).thenReturn("资金");
        when(language.getTranslation("targets.section.GOALS")).thenReturn("目标与任务");
        when(language.getTranslation("uikit.comma")).thenReturn("、");
        when(language.getTranslation("processadmin.comparison.none")).thenReturn("（无）");
        ModelChangeText changeText = new ModelChangeText(language);

        assertThat(changeText.value("editable", "MONEY, GOALS")).isEqualTo("资金、目标与任务");
        assertThat(changeText.value("editable", "ATTACHMENTS")).isEqualTo("ATTACHMENTS");
        assertThat(changeText.value("editable", "")).isEqualTo("（无）");
    }
}
