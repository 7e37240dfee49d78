package dev.mubiao.documents.write.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import dev.mubiao.documents.write.WritingProgress;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines as openhtmltopdf does, and lets the writing be ended at each text. */
final class LineBreaker implements FSTextBreaker {

    private final FSTextBreaker breaker = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private final WritingProgress progress;

    LineBreaker(WritingProgress progress) {
        this.progress = progress;
    }

    @Override
    public int next() {
        return breaker.next();
    }

    @Override
    public void setText(String text) {
        progress.at(0);
        breaker.setText(text);
    }
}
