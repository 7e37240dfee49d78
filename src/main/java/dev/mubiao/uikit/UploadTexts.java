package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What uploads say in the language of the view; why a file is refused is told by whoever takes it. */
public final class UploadTexts {

    private UploadTexts() {}

    /**
     * @param drop key of what asks to drop a file
     * @param choose key of the button by which one is chosen
     */
    public static UploadI18N of(Component view, String drop, String choose) {
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(view.getTranslation(drop)));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(view.getTranslation(choose)));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB", "GB")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(view.getTranslation("uikit.upload.connecting"))
                        .setProcessing(view.getTranslation("uikit.upload.processing"))
                        .setStalled(view.getTranslation("uikit.upload.stalled"))
                        .setHeld(view.getTranslation("uikit.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(view.getTranslation("uikit.upload.remaining"))
                        .setUnknown(view.getTranslation("uikit.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(view.getTranslation("uikit.upload.unavailable"))
                        .setUnexpectedServerError(view.getTranslation("uikit.upload.failed"))
                        .setForbidden(view.getTranslation("uikit.upload.forbidden"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(view.getTranslation("uikit.upload.retry"))
                .setStart(view.getTranslation("uikit.upload.start"))
                .setRemove(view.getTranslation("uikit.upload.remove")));
        return texts;
    }
}
