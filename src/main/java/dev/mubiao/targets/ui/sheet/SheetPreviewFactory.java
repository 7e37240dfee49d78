package dev.mubiao.targets.ui.sheet;

import com.vaadin.flow.component.Component;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetPreviews;
import org.springframework.stereotype.Service;

/** Hands previews of sheets to other modules. */
@Service
class SheetPreviewFactory implements SheetPreviews {

    @Override
    public Component of(FormVariant variant, TargetContent content) {
        return new SheetPreview(variant, content);
    }
}
