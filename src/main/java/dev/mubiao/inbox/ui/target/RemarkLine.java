package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.approval.remark.Remark;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.uikit.TimeFormats;
import java.util.function.Consumer;

/** One remark: where, what, who; and the answer. */
public class RemarkLine extends ListItem {

    public RemarkLine(Remark remark, Consumer<CellRef> goTo) {
        addClassNames("remark", remark.open() ? "open" : "resolved");
        NativeButton place = new NativeButton(remark.placeName(), click -> goTo.accept(remark.place()));
        place.addClassName("finding-text");
        Span state = new Span(getTranslation(remark.open() ? "inbox.remark.open" : "inbox.remark.resolved"));
        state.addClassName("remark-state");
        Div head = new Div(place, state);
        head.addClassName("remark-head");
        Paragraph text = new Paragraph(remark.text());
        text.addClassName("remark-text");
        add(head, text);
        if (!remark.quoted().isEmpty()) {
            add(muted(getTranslation("inbox.remark.quoted", remark.quoted())));
        }
        add(muted(getTranslation(
                "inbox.remark.by", remark.authorName(), remark.revisionNumber(), TimeFormats.minute(remark.madeAt()))));
        remark.resolution().ifPresent(answer -> {
            Paragraph said = new Paragraph(
                    getTranslation("inbox.remark.answer", remark.resolverName().orElse(""), answer));
            said.addClassName("remark-answer");
            add(said);
        });
        remark.reopenerName().ifPresent(name -> add(muted(getTranslation("inbox.remark.reopened", name))));
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
