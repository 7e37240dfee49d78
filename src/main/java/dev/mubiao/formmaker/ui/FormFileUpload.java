package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.UploadTexts;
import java.util.function.BiConsumer;

/** Takes one file; what is refused of it is said. */
class FormFileUpload extends Upload {

    /** @param take gets the name and the bytes of the file */
    FormFileUpload(int mostBytes, BiConsumer<String, byte[]> take, String... types) {
        setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            try {
                take.accept(file.fileName(), bytes);
            } catch (Refusal refusal) {
                Toasts.refusal(refusal);
            }
        }));
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        setAcceptedFileTypes(types);
        UploadI18N texts = UploadTexts.of(this, "formmaker.upload.drop", "formmaker.upload.choose");
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("formmaker.upload.tooLarge"))
                .setIncorrectFileType(getTranslation("formmaker.upload.type"))
                .setTooManyFiles(getTranslation("formmaker.upload.one")));
        setI18n(texts);
        addFileRejectedListener(rejected -> Toasts.error(rejected.getErrorMessage()));
        addAllFinishedListener(finished -> clearFileList());
    }
}
