package dev.mubiao.forms.versions;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.FormFiles.FormFile;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.catalogue.InvalidFormException;
import dev.mubiao.forms.catalogue.StoredForms;
import dev.mubiao.forms.versions.FormVersion.Step;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The stored versions, which begin with the forms that come with the product. A form of the product that is none of the
 * stored versions becomes the next version: released where the newest released version is the product's own, a draft to
 * be looked at where the office has released its own. What is stored is never changed by a new product.
 */
@Component
class StoredFormVersions implements StoredForms, InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFormVersions.class);

    private final FormVersionTable table;
    private final FormFiles files;
    private final Clock clock;

    private final Map<Key, Optional<FormDefinition>> read = new ConcurrentHashMap<>();

    StoredFormVersions(FormVersionTable table, FormFiles files, Clock clock) {
        this.table = table;
        this.files = files;
        this.clock = clock;
    }

    /** What was released keeps its text: each is read once. */
    private record Key(String id, int version, String yaml) {}

    /** Before any form is asked for. */
    @Override
    public void afterPropertiesSet() {
        files.files().forEach(this::take);
    }

    @Override
    public long state() {
        return table.state();
    }

    @Override
    public List<StoredForm> all() {
        return table.all().stream()
                .filter(FormVersion::everReleased)
                .flatMap(form -> definition(form)
                        .map(definition ->
                                new StoredForm(definition, form.state() == FormState.RELEASED, form.validity()))
                        .stream())
                .toList();
    }

    /** What the office stored is its own; the forms of the product are those of offices elsewhere. */
    private Optional<FormDefinition> definition(FormVersion form) {
        return read.computeIfAbsent(
                new Key(form.id(), form.version(), form.yaml()),
                key -> form.ofProduct() ? parsed(form) : parsed(form).map(FormDefinition::ofOwnOffice));
    }

    /** Empty for what a newer program stored, in words that this one does not know: the other forms stay usable. */
    private static Optional<FormDefinition> parsed(FormVersion form) {
        try {
            return Optional.of(form.definition());
        } catch (InvalidFormException e) {
            LOG.error("version {} of form {} cannot be read and is left out", form.version(), form.id(), e);
            return Optional.empty();
        }
    }

    private void take(FormFile file) {
        String id = file.definition().id();
        List<FormVersion> stored = table.of(id);
        boolean known = stored.stream()
                .anyMatch(form -> parsed(form)
                        .filter(definition -> definition
                                .withVersion(file.definition().version())
                                .equals(file.definition()))
                        .isPresent());
        if (known) {
            return;
        }
        int version =
                stored.isEmpty() ? FormDefinition.FIRST_VERSION : stored.get(0).version() + 1;
        Step now = new Step(null, clock.instant());
        FormVersion draft = FormVersion.draft(id, version, file.yaml(), now);
        Optional<FormVersion> newest =
                stored.stream().filter(FormVersion::everReleased).findFirst();
        try {
            table.add(
                    newest.isEmpty()
                            ? draft.released(FormValidity.ALWAYS, now)
                            : succeeds(newest.get())
                                    ? draft.released(newest.get().validity(), now)
                                    : draft);
        } catch (DuplicateKeyException e) {
            LOG.info("another node stored version {} of form {} at the same moment", version, id);
        }
    }

    private static boolean succeeds(FormVersion newest) {
        return newest.ofProduct() && newest.state() == FormState.RELEASED;
    }
}
