package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import java.util.List;
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
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("formmaker.upload.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("formmaker.upload.choose")));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("formmaker.upload.tooLarge"))
                .setIncorrectFileType(getTranslation("formmaker.upload.type"))
                .setTooManyFiles(getTranslation("formmaker.upload.one")));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB", "GB")));
        setI18n(texts);
        addFileRejectedListener(rejected -> Toasts.error(rejected.getErrorMessage()));
        addAllFinishedListener(finished -> clearFileList());
    }
}
