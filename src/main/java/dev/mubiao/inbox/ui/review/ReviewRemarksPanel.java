package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.approval.remark.Remark;
import dev.mubiao.approval.remark.RemarkId;
import dev.mubiao.inbox.ui.target.RemarkLine;
import java.util.List;
import java.util.function.Consumer;

/**
 * The remarks with their answers, for the reviewer: their cells are marked, and an answer that is not enough is
 * reopened.
 */
class ReviewRemarksPanel extends Div {

    private final PrintedCellLocator printedCellLocator;

    /** @param reopen opens a remark again; not offered to whom only reads */
    ReviewRemarksPanel(ReviewSubject reviewSubject, PrintedCellLocator printedCellLocator, Consumer<RemarkId> reopen) {
        this.printedCellLocator = printedCellLocator;
        addClassName("remarks");
        List<Remark> remarks = reviewSubject.evidence().remarks();
        if (remarks.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("inbox.remark.none"));
            none.addClassName("muted");
            add(none);
        }
        UnorderedList list = new UnorderedList();
        for (Remark remark : remarks) {
            mark(remark);
            RemarkLine line = new RemarkLine(remark, printedCellLocator::show);
            if (reviewSubject.reviewing() && !remark.open()) {
                Button again = new Button(getTranslation("inbox.remark.reopen"), click -> reopen.accept(remark.id()));
                again.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
                line.add(again);
            }
            list.add(line);
        }
        add(list);
    }

    private void mark(Remark remark) {
        String said = getTranslation("inbox.remark.said", remark.authorName(), remark.text());
        String answer = remark.resolution()
                .map(text -> "\n"
                        + getTranslation(
                                "inbox.remark.answer", remark.resolverName().orElse(""), text))
                .orElse("");
        printedCellLocator.mark(remark.place(), remark.open() ? "remarked" : "answered", said + answer);
    }
}
