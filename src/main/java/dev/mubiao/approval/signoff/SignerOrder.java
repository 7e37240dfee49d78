package dev.mubiao.approval.signoff;

/** How several signers who are added at once sign. */
public enum SignerOrder {
    /** In any order. */
    TOGETHER,
    /** One after the other. */
    IN_TURN
}
