package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.bpmn.comparison.ElementChange;
import dev.mubiao.processadmin.drafts.ModelChangeWords;
import org.springframework.context.MessageSourceResolvable;

/** Says {@link ModelChangeWords} in the language of the reader. */
public record ModelChangeText(Component language) {

    public String type(ElementChange change) {
        return said(ModelChangeWords.type(change.type()));
    }

    public String property(String name) {
        return said(ModelChangeWords.property(name));
    }

    public String value(String property, String value) {
        return said(ModelChangeWords.value(property, value));
    }

    /** As the argument of a text: a component translates only keys. */
    private String said(MessageSourceResolvable words) {
        return language.getTranslation("processadmin.audit.model.one", words);
    }
}
