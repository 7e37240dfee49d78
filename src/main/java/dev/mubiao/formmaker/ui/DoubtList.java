package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.formmaker.proposal.ProposalDoubt;
import dev.mubiao.grid.CellAddress;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;

/** Lists what a person should look at in a proposal; what concerns a cell leads to it. */
class DoubtList extends Div {

    private final transient MessageSource messages;
    private final transient Consumer<CellAddress> pick;

    /** @param pick gets the cell that was chosen */
    DoubtList(MessageSource messages, Consumer<CellAddress> pick) {
        this.messages = messages;
        this.pick = pick;
        addClassName("maker-doubts");
    }

    void show(List<ProposalDoubt> doubts) {
        removeAll();
        UnorderedList list = new UnorderedList();
        for (ProposalDoubt doubt : doubts) {
            CellAddress place = doubt.place();
            String text = messages.getMessage(doubt.text(), getLocale());
            if (place == null) {
                list.add(new ListItem(text));
            } else {
                Button show = new Button(text, click -> pick.accept(place));
                show.addClassName("doubt");
                list.add(new ListItem(show));
            }
        }
        add(new Paragraph(getTranslation("formmaker.maker.doubts", doubts.size())), list);
    }
}
