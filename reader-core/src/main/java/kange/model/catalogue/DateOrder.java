package kange.model.catalogue;

/** Which end of the years comes first. */
public enum DateOrder {
  /** The newest year first. */
  NEWEST,

  /** The oldest year first. */
  OLDEST
}
