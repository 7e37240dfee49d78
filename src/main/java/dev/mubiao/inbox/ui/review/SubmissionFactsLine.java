package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.uikit.TimeFormats;

/** One line about what is under review: unit, amount, revision, who submitted it and when. */
class SubmissionFactsLine extends Div {

    SubmissionFactsLine(ReviewSubject reviewSubject) {
        addClassName("facts");
        fact(reviewSubject.unitName());
        reviewSubject
                .target()
                .total()
                .map((Money total) -> getTranslation("inbox.facts.total", total.format(MoneyUnit.YUAN)))
                .ifPresent(this::fact);
        fact(getTranslation(
                "inbox.facts.revision",
                reviewSubject.revision().number(),
                reviewSubject.revision().submitterName(),
                TimeFormats.minute(reviewSubject.revision().submittedAt())));
        Span digest = new Span("SHA-256 " + reviewSubject.revision().sha256().substring(0, 12) + "…");
        digest.setTitle(reviewSubject.revision().sha256());
        digest.addClassName("muted");
        add(digest);
    }

    private void fact(String text) {
        add(new Span(text));
    }
}
