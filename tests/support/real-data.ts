import type { TestProject } from 'vitest/node';
import { readDataset } from '../../src/directory/dataset.ts';
import { loadStatements } from '../../src/directory/load.ts';

/** Reads data/ on Node, once, and hands it as statements to tests that run where there is no file system. */
export default function readRealData(project: TestProject): void {
  project.provide('directory', [...loadStatements(readDataset('data', ['41', '37']))]);
}
