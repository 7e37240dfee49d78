package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.workflow.Remark;
import dev.mubiao.workflow.RemarkId;
import java.util.List;
import java.util.function.Consumer;

/** The remarks with their answers, for the reviewer: the cells are marked, and an answer may not do. */
class ReviewedRemarks extends Div {

    private final Places places;

    /** @param reopen opens a remark again; not offered to whom only reads */
    ReviewedRemarks(Review review, Places places, Consumer<RemarkId> reopen) {
        this.places = places;
        addClassName("remarks");
        List<Remark> remarks = review.evidence().remarks();
        if (remarks.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("remarks.none"));
            none.addClassName("muted");
            add(none);
        }
        UnorderedList list = new UnorderedList();
        for (Remark remark : remarks) {
            mark(remark);
            RemarkLine line = new RemarkLine(remark, places::show);
            if (review.reviewing() && !remark.open()) {
                Button again = new Button(getTranslation("remarks.reopen"), click -> reopen.accept(remark.id()));
                again.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
                line.add(again);
            }
            list.add(line);
        }
        add(list);
    }

    private void mark(Remark remark) {
        String said = getTranslation("remarks.said", remark.authorName(), remark.text());
        String answer = remark.resolution()
                .map(text -> "\n"
                        + getTranslation("remarks.answer", remark.resolverName().orElse(""), text))
                .orElse("");
        places.mark(remark.place(), remark.open() ? "remarked" : "answered", said + answer);
    }
}
