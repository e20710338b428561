/** " seen by Reuters": whoever has read a paper did not write it, nor has whom it was leaked to. */
export const READ_BY = / (?:seen|obtained|reviewed|viewed|examined|read|leaked|shared) (?:by|to|with) .*$/su;
