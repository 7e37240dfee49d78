package dev.mubiao.uikit;

import java.util.List;

/** Log-in names that the log-in page offers, for trying the portal out. */
public interface LoginHints {

    List<LoginHint> hints();
}
