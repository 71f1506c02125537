package kange.model.catalogue;

/** Which end of the years comes first. */
public enum DateOrder {
  NEWEST,
  OLDEST
}
