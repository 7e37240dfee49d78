package dev.mubiao.targets.sheet;

import com.vaadin.flow.component.Component;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.targets.content.TargetContent;

/** Draws the sheet of a form as the editor does, for views of other modules in which it is looked at only. */
public interface SheetPreviews {

    Component of(FormVariant variant, TargetContent content);
}
