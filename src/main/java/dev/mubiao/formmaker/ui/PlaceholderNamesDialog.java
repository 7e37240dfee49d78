package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.grid.template.Placeholders;
import java.util.List;

/** Lists the placeholders that templates of a form can have, to be copied. */
class PlaceholderNamesDialog extends Dialog {

    /** @param form for which targets @param names in the order of the form */
    PlaceholderNamesDialog(String form, List<String> names) {
        setHeaderTitle(getTranslation("formmaker.template.names.title", form));
        setWidth("min(44rem, 96vw)");
        Div list = new Div();
        list.addClassName("placeholder-names");
        names.forEach(name -> list.add(new Span(Placeholders.of(name))));
        add(list, new Paragraph(getTranslation("formmaker.template.names.further")));
        getFooter().add(new Button(getTranslation("formmaker.close"), click -> close()));
    }
}
