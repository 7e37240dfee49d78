package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.formmaker.FormTrial;

/** What was read of a file. */
class FormTrialResult extends Div {

    FormTrialResult(FormTrial.Result read) {
        add(new Paragraph(getTranslation(
                "formmaker.try.summary", read.recognised().size(), read.others().size())));
        UnorderedList list = new UnorderedList();
        read.recognised().forEach(table -> {
            ListItem item = new ListItem(getTranslation(
                    "formmaker.try.recognised",
                    table.name(),
                    Integer.toString(table.firstLine()),
                    table.indicators(),
                    table.unplaced().size()));
            UnorderedList unplaced = new UnorderedList();
            table.unplaced().forEach(text -> unplaced.add(new ListItem(text)));
            item.add(unplaced);
            list.add(item);
        });
        read.others()
                .forEach(table -> list.add(new ListItem(getTranslation(
                        "formmaker.try.other", table.title(), Integer.toString(table.firstLine()), table.score()))));
        add(list);
    }
}
