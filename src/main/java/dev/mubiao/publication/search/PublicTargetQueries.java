package dev.mubiao.publication.search;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.PageCursor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.publication.PublishedTarget;
import dev.mubiao.publication.PublishedTargetRepository;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetDocument;
import dev.mubiao.targets.print.PrintedForm;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is public, for everybody and without log-in. */
@Service
@Transactional(readOnly = true)
public class PublicTargetQueries {

    private static final int LARGEST_PAGE = 100;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "publishedAt", "id");

    private final PublishedTargetRepository published;
    private final ContentJson json;
    private final Forms forms;

    PublicTargetQueries(PublishedTargetRepository published, ContentJson json, Forms forms) {
        this.published = published;
        this.json = json;
        this.forms = forms;
    }

    /** @param number of the page, from 0 */
    public Page<PublishedTarget> page(PublicFilter filter, int number, int size) {
        return published.findAll(new PublicSpecification(filter, null), PageRequest.of(number, size, NEWEST_FIRST));
    }

    /** @throws Refusal INVALID if the limit is not from 1 to 100 or the cursor none of ours */
    public PublicTargetPage list(PublicFilter filter, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new Refusal(Refusal.Kind.INVALID, "publication.limit", LARGEST_PAGE);
        }
        PageCursor after =
                cursor == null || cursor.isBlank() ? null : PageCursor.parse(cursor, "publication.cursor.invalid");
        List<PublishedTarget> found = published.findBy(
                new PublicSpecification(filter, after),
                query -> query.sortBy(NEWEST_FIRST).limit(limit + 1).all());
        if (found.size() <= limit) {
            return new PublicTargetPage(found, null);
        }
        PublishedTarget last = found.get(limit - 1);
        return new PublicTargetPage(found.subList(0, limit), new PageCursor(last.publishedAt(), last.id()).toString());
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

    public PublicFilterChoices choices() {
        return new PublicFilterChoices(published.years(), published.units(), published.forms());
    }

    public PrintedForm printed(PublishedTarget target) {
        return PrintedForm.of(forms.find(target.form()).orElseThrow(() -> formMissing(target)), content(target));
    }

    /** To be written as a document; nothing in it tells which target of the portal it is. */
    public PrintedTarget toWrite(PublishedTarget target) {
        FormVariant form = forms.find(target.form()).orElseThrow(() -> formMissing(target));
        return new PrintedTarget(target.unitName(), form, content(target), null);
    }

    public TargetDocument document(PublishedTarget target) {
        return forms.find(target.form())
                .map(form -> TargetDocument.of(content(target), form))
                .orElseThrow(() -> formMissing(target));
    }

    private TargetContent content(PublishedTarget target) {
        return json.read(target.json());
    }

    private static IllegalStateException formMissing(PublishedTarget target) {
        return new IllegalStateException("form " + target.formId() + " of a published target is not installed");
    }
}
