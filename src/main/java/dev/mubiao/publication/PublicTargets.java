package dev.mubiao.publication;

import dev.mubiao.forms.Forms;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.ContentJson;
import dev.mubiao.targets.PrintedForm;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetDocument;
import dev.mubiao.targets.TargetId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read, without log-in. */
@Service
@Transactional(readOnly = true)
public class PublicTargets {

    private static final int LARGEST_PAGE = 100;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "publishedAt", "id");

    private final PublishedTargets published;
    private final ContentJson json;
    private final Forms forms;

    PublicTargets(PublishedTargets published, ContentJson json, Forms forms) {
        this.published = published;
        this.json = json;
        this.forms = forms;
    }

    /** @param number of the page, from 0 */
    public Page<PublishedTarget> page(PublicFilter filter, int number, int size) {
        return published.findAll(new PublicSpecification(filter, null), PageRequest.of(number, size, NEWEST_FIRST));
    }

    /** @throws Refusal INVALID if the limit is not from 1 to 100 or the cursor none of ours */
    public PublicPage list(PublicFilter filter, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new Refusal(Refusal.Kind.INVALID, "publication.limit", LARGEST_PAGE);
        }
        PublicCursor after = cursor == null || cursor.isBlank() ? null : PublicCursor.parse(cursor);
        List<PublishedTarget> found = published.findBy(
                new PublicSpecification(filter, after),
                query -> query.sortBy(NEWEST_FIRST).limit(limit + 1).all());
        return found.size() <= limit
                ? new PublicPage(found, null)
                : new PublicPage(
                        found.subList(0, limit),
                        PublicCursor.of(found.get(limit - 1)).toString());
    }

    /** @throws Refusal NOT_FOUND if nothing of the target is public */
    public PublishedTarget target(TargetId id) {
        return published
                .findByTargetAndSupersededAtIsNull(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "publication.unknown"));
    }

    /** All that was ever published of the target, the newest first. */
    public List<PublishedTarget> history(TargetId id) {
        return published.findByTargetOrderByPublishedAtDesc(id.value());
    }

    public PublicChoices choices() {
        return new PublicChoices(published.years(), published.units(), published.forms());
    }

    public PrintedForm printed(PublishedTarget target) {
        return PrintedForm.of(
                forms.find(target.formId(), target.kind()).orElseThrow(() -> formMissing(target)), content(target));
    }

    public TargetDocument document(PublishedTarget target) {
        return forms.find(target.formId(), target.kind())
                .map(form -> TargetDocument.of(content(target), form.moneyUnit()))
                .orElseThrow(() -> formMissing(target));
    }

    private TargetContent content(PublishedTarget target) {
        return json.read(target.json());
    }

    private static IllegalStateException formMissing(PublishedTarget target) {
        return new IllegalStateException("form " + target.formId() + " of a published target is not installed");
    }
}
