package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.rulebook.RuleBookFile;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.UploadTexts;
import java.nio.charset.StandardCharsets;

/** Imports a rule book from a file into the draft, where it can be looked through and tried out before it is saved. */
class RuleBookImportDialog extends Dialog {

    private static final int LARGEST_BYTES = 1_000_000;

    private final transient RuleBookDraft draft;

    RuleBookImportDialog(RuleBookDraft draft) {
        this.draft = draft;
        setHeaderTitle(getTranslation("prereview.rulebook.import.title"));
        setWidth("min(32rem, 100vw)");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setAcceptedFileTypes(".yaml", ".yml");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setI18n(texts());
        upload.addFileRejectedListener(rejected -> Toasts.error(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(new Paragraph(getTranslation("prereview.rulebook.import.text")), upload);
        getFooter().add(new Button(getTranslation("prereview.rulebook.close"), click -> close()));
    }

    /** Called with the session locked, in the thread of the upload. */
    private void take(byte[] bytes) {
        try {
            RuleBook read = RuleBookFile.read(new String(bytes, StandardCharsets.UTF_8), draft.book());
            int changes = read.differences(draft.book()).size();
            close();
            draft.replace(read);
            Toasts.success(getTranslation("prereview.rulebook.import.done", changes));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private UploadI18N texts() {
        UploadI18N texts = UploadTexts.of(this, "prereview.rulebook.import.drop", "prereview.rulebook.import.choose");
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("prereview.rulebook.import.tooLarge"))
                .setIncorrectFileType(getTranslation("prereview.rulebook.import.noYaml"))
                .setTooManyFiles(getTranslation("prereview.rulebook.import.oneFile")));
        return texts;
    }
}
